package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.paragraphs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootTest {

    private static Foot foot(String... lines) {
        return Foot.of(paragraphs(lines));
    }

    @Test
    void theClosingParagraphIsKeptWhole() {
        assertThat(foot("Rõ việc.", "Trên đây là kế hoạch của trường./.", "Nơi nhận:").closing())
                .isEqualTo("Trên đây là kế hoạch của trường./.");
    }

    @Test
    void aClosingMayGoOnInTheNextParagraph() {
        assertThat(foot("Trên đây là kế hoạch của trường.", "Đề nghị các tổ thực hiện./.", "Nơi nhận:").closing())
                .isEqualTo("Trên đây là kế hoạch của trường. Đề nghị các tổ thực hiện./.");
    }

    @Test
    void aClosingEndsAtItsMark() {
        assertThat(foot("Trên đây là kế hoạch của trường. /.", "Thông tin thêm", "Nơi nhận:").closing())
                .isEqualTo("Trên đây là kế hoạch của trường. /.");
    }

    @Test
    void aPaperWithoutClosingHasNone() {
        assertThat(foot("Rõ việc.", "Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG").closing()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nơi nhận:", "Nơi nhận", "NƠI NHẬN:", "Nơi nhận: "})
    void recipientsFollowTheirHead(String head) {
        assertThat(foot(head, "- UBND xã (để b/c);", "- Các tổ chuyên môn;", "- Lưu: VT.").recipients())
                .containsExactly("UBND xã (để b/c)", "Các tổ chuyên môn", "Lưu: VT");
    }

    @Test
    void recipientsMayStandOnOneLine() {
        assertThat(foot("Nơi nhận: - UBND xã; - Các tổ chuyên môn; - Lưu: VT, HSTĐG.").recipients())
                .containsExactly("UBND xã", "Các tổ chuyên môn", "Lưu: VT, HSTĐG");
    }

    @Test
    void recipientsMayStandOnOneLineUnderTheirHead() {
        assertThat(foot("Nơi nhận:", "- UBND xã; - Các tổ chuyên môn; - Lưu: VT.").recipients())
                .containsExactly("UBND xã", "Các tổ chuyên môn", "Lưu: VT");
    }

    @Test
    void aWrappedRecipientIsJoined() {
        assertThat(foot("Nơi nhận:", "- Phòng Văn hóa - Xã hội", "phường (để b/c);", "- Lưu: VT.").recipients())
                .containsExactly("Phòng Văn hóa - Xã hội phường (để b/c)", "Lưu: VT");
    }

    @Test
    void recipientsNeedNoDashes() {
        assertThat(foot("Nơi nhận:", "UBND xã;", "Các tổ chuyên môn;", "Lưu: VT.").recipients())
                .containsExactly("UBND xã", "Các tổ chuyên môn", "Lưu: VT");
    }

    @Test
    void recipientsAfterTheSignatureAreRead() {
        assertThat(foot("HIỆU TRƯỞNG", "Lâm Thị Mai", "Nơi nhận:", "- Lưu: VT.").recipients()).containsExactly("Lưu: VT");
    }

    @Test
    void theSignerIsNoRecipient() {
        assertThat(foot("Nơi nhận:", "- UBND xã;", "- Lưu: VT.", "HIỆU TRƯỞNG", "Lâm Thị Mai").recipients())
                .containsExactly("UBND xã", "Lưu: VT");
    }

    @Test
    void theSignersPostIsRead() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG", "Lâm Thị Mai").signerTitle()).isEqualTo("HIỆU TRƯỞNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lâm Thị Mai", "LÂM THỊ MAI", "ThS. Lâm Thị Mai", "Lâm Mai", "H’Mai Niê", "Đỗ Ánh"})
    void theSignersNameIsRead(String name) {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG", name).signerName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)", "(Đã ký)", "Đã ký", "(Chữ ký, họ và tên)"})
    void aNoteAboveTheNameIsNoName(String note) {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG", note, "Lâm Thị Mai").signerName())
                .isEqualTo("Lâm Thị Mai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Ký, ghi rõ họ tên)", "(Đã ký)"})
    void aNoteIsNoRecipient(String note) {
        assertThat(foot("HIỆU TRƯỞNG", note, "Lâm Thị Mai", "Nơi nhận:", "- Lưu: VT.", note).recipients())
                .containsExactly("Lưu: VT");
    }

    @Test
    void aMissingNameIsUnknown() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG").signerName()).isNull();
    }

    @Test
    void aDeputysPostKeepsTheAuthority() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Lâm Thị Mai").signerTitle())
                .isEqualTo("KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KT.HIỆU TRƯỞNG", "Q. HIỆU TRƯỞNG", "TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "PHÓ HIỆU TRƯỞNG", "GIÁM ĐỐC",
        "CHỦ TỊCH HỘI ĐỒNG", "P. HIỆU TRƯỞNG"})
    void otherPostsSignToo(String post) {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", post, "Lâm Thị Mai").signerTitle()).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource({"1, Trên đây là kế hoạch./.", "1, Nơi nhận:", "1, HIỆU TRƯỞNG"})
    void theBodyEndsWhereTheFootStarts(int start, String line) {
        assertThat(foot("Rõ việc.", line).start()).isEqualTo(start);
    }

    @Test
    void aPaperWithoutFootIsAllBody() {
        assertThat(foot("Rõ việc.", "Có người chịu trách nhiệm.").start()).isEqualTo(2);
    }

    @Test
    void aHeadingInTheBodyIsNoSigner() {
        assertThat(foot("1. HIỆU TRƯỞNG", "Chỉ đạo.", "Trên đây là kế hoạch./.", "HIỆU TRƯỞNG", "Lâm Thị Mai").start())
                .isEqualTo(2);
    }
}
