package vn.caitien.intake.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.paragraphs;

import java.util.List;
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
        assertThat(foot(head, "- UBND xã (để b/c);", "- Các tổ chuyên môn;", "- Lưu: VT.").tail().recipients())
                .containsExactly("UBND xã (để b/c)", "Các tổ chuyên môn", "Lưu: VT");
    }

    @Test
    void recipientsMayStandOnOneLine() {
        assertThat(foot("Nơi nhận: - UBND xã; - Các tổ chuyên môn; - Lưu: VT, HSTĐG.").tail().recipients())
                .containsExactly("UBND xã", "Các tổ chuyên môn", "Lưu: VT, HSTĐG");
    }

    @Test
    void recipientsMayStandOnOneLineUnderTheirHead() {
        assertThat(foot("Nơi nhận:", "- UBND xã; - Các tổ chuyên môn; - Lưu: VT.").tail().recipients())
                .containsExactly("UBND xã", "Các tổ chuyên môn", "Lưu: VT");
    }

    @Test
    void aWrappedRecipientIsJoined() {
        assertThat(foot("Nơi nhận:", "- Phòng Văn hóa - Xã hội", "phường (để b/c);", "- Lưu: VT.").tail().recipients())
                .containsExactly("Phòng Văn hóa - Xã hội phường (để b/c)", "Lưu: VT");
    }

    @Test
    void recipientsNeedNoDashes() {
        assertThat(foot("Nơi nhận:", "UBND xã;", "Các tổ chuyên môn;", "Lưu: VT.").tail().recipients())
                .containsExactly("UBND xã", "Các tổ chuyên môn", "Lưu: VT");
    }

    @Test
    void recipientsAfterTheSignatureAreRead() {
        assertThat(foot("HIỆU TRƯỞNG", "Lâm Thị Mai", "Nơi nhận:", "- Lưu: VT.").tail().recipients()).containsExactly("Lưu: VT");
    }

    @Test
    void theSignerIsNoRecipient() {
        assertThat(foot("Nơi nhận:", "- UBND xã;", "- Lưu: VT.", "HIỆU TRƯỞNG", "Lâm Thị Mai").tail().recipients())
                .containsExactly("UBND xã", "Lưu: VT");
    }

    @Test
    void theSignersPostIsRead() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG", "Lâm Thị Mai").tail().signerTitle()).isEqualTo("HIỆU TRƯỞNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lâm Thị Mai", "LÂM THỊ MAI", "ThS. Lâm Thị Mai", "Lâm Mai", "H’Mai Niê", "Đỗ Ánh"})
    void theSignersNameIsRead(String name) {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG", name).tail().signerName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)", "(Đã ký)", "Đã ký", "(Chữ ký, họ và tên)"})
    void aNoteAboveTheNameIsNoName(String note) {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG", note, "Lâm Thị Mai").tail().signerName())
                .isEqualTo("Lâm Thị Mai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Ký, ghi rõ họ tên)", "(Đã ký)"})
    void aNoteIsNoRecipient(String note) {
        assertThat(foot("HIỆU TRƯỞNG", note, "Lâm Thị Mai", "Nơi nhận:", "- Lưu: VT.", note).tail().recipients())
                .containsExactly("Lưu: VT");
    }

    @Test
    void aMissingNameIsUnknown() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG").tail().signerName()).isNull();
    }

    @Test
    void aDeputysPostKeepsTheAuthority() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Lâm Thị Mai").tail().signerTitle())
                .isEqualTo("KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KT.HIỆU TRƯỞNG", "Q. HIỆU TRƯỞNG", "TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "PHÓ HIỆU TRƯỞNG", "GIÁM ĐỐC",
        "CHỦ TỊCH HỘI ĐỒNG", "P. HIỆU TRƯỞNG"})
    void otherPostsSignToo(String post) {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", post, "Lâm Thị Mai").tail().signerTitle()).isEqualTo(post);
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

    @ParameterizedTest
    @ValueSource(strings = {"Đề nghị các tổ thực hiện kế hoạch này./.", "Yêu cầu các bộ phận thực hiện.",
        "Các tổ căn cứ kế hoạch mà làm./."})
    void aLastParagraphThatAsksToCarryOutThePlanCloses(String last) {
        assertThat(foot("Rõ việc.", last, "Nơi nhận:", "- Lưu: VT.").closing()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Đề nghị các tổ thực hiện kế hoạch./.", "3. Kế toán lo kế hoạch chi./.", "Bảo vệ tưới cây./."})
    void anEntryOrAPlainTaskDoesNotClose(String last) {
        assertThat(foot("Rõ việc.", last, "Nơi nhận:", "- Lưu: VT.").closing()).isNull();
    }

    @Test
    void aRecipientThatHasNotEndedGoesOnInCapitalsToo() {
        assertThat(foot("Nơi nhận:", "- Đảng ủy,", "UBND xã (để b/c);", "- Lưu: VT.").tail().recipients())
                .containsExactly("Đảng ủy, UBND xã (để b/c)", "Lưu: VT");
    }

    @Test
    void recipientsBesideTheSignatureAreRead() {
        assertThat(foot("Nơi nhận:", "HIỆU TRƯỞNG", "- UBND xã;", "- Lưu: VT.", "Lâm Thị Mai").tail().recipients())
                .containsExactly("UBND xã", "Lưu: VT");
    }

    @Test
    void whoApprovesDoesNotSign() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "DUYỆT CỦA UBND XÃ", "CHỦ TỊCH", "Vi Văn Tám", "HIỆU TRƯỞNG", "Lâm Thị Mai")
                        .tail())
                .extracting(Tail::signerTitle, Tail::signerName).containsExactly("HIỆU TRƯỞNG", "Lâm Thị Mai");
    }

    @Test
    void anApprovalStillToBeSignedEndsAtTheSchoolsOwnPost() {
        assertThat(foot("XÁC NHẬN CỦA PHÒNG", "HIỆU TRƯỞNG", "Lâm Thị Mai", "Nơi nhận:", "- Lưu: VT.").tail().signerName())
                .isEqualTo("Lâm Thị Mai");
    }

    @Test
    void anApprovalIsNoPartOfTheBody() {
        assertThat(foot("Rõ việc.", "DUYỆT CỦA UBND XÃ", "CHỦ TỊCH", "Vi Văn Tám", "HIỆU TRƯỞNG", "Nơi nhận:").start())
                .isEqualTo(1);
    }

    @Test
    void anAnnexBelowTheSignatureIsNobodysName() {
        assertThat(foot("Nơi nhận:", "- Lưu: VT.", "HIỆU TRƯỞNG", "Lâm Thị Mai", "PHỤ LỤC", "Danh mục đồ chơi").tail().signerName())
                .isEqualTo("Lâm Thị Mai");
    }

    @Test
    void whoDrewThePaperUpDoesNotSignBesideTheHead() {
        assertThat(foot("NGƯỜI LẬP", "Vi Văn Tám", "HIỆU TRƯỞNG", "Lâm Thị Mai", "Nơi nhận:", "- Lưu: VT.").tail())
                .extracting(Tail::signerTitle, Tail::signerName).containsExactly("HIỆU TRƯỞNG", "Lâm Thị Mai");
    }

    @Test
    void theFirstWhoSignsCounts() {
        assertThat(foot("HIỆU TRƯỞNG", "Lâm Thị Mai", "NGƯỜI LẬP", "Vi Văn Tám", "Nơi nhận:", "- Lưu: VT.").tail())
                .extracting(Tail::signerTitle, Tail::signerName).containsExactly("HIỆU TRƯỞNG", "Lâm Thị Mai");
    }

    @Test
    void placeAndDateMayStandAboveTheSignature() {
        assertThat(foot("Rõ việc.", "Suối Hoa, ngày 03 tháng 9 năm 2031", "HIỆU TRƯỞNG", "Lâm Thị Mai").tail().dated())
                .extracting(HeadLine.Dated::place).isEqualTo("Suối Hoa");
    }

    @Test
    void theSignerMayStandOnTheLineOfTheRecipientsHead() {
        assertThat(foot("Nơi nhận: HIỆU TRƯỞNG", "- UBND xã;", "- Lưu: VT.", "Lâm Thị Mai").tail())
                .extracting(Tail::signerTitle, Tail::recipients).containsExactly("HIỆU TRƯỞNG", List.of("UBND xã", "Lưu: VT"));
    }

    @Test
    void whatFollowsTheEndOfADashedListIsNoRecipient() {
        assertThat(foot("Nơi nhận:", "- UBND xã;", "- Lưu: VT.", "Kế hoạch trồng cây").tail().recipients())
                .containsExactly("UBND xã", "Lưu: VT");
    }

    @Test
    void whoApprovesDoesNotSignWhereTheColumnsAreReadAcross() {
        assertThat(foot("DUYỆT CỦA UBND XÃ", "HIỆU TRƯỞNG", "CHỦ TỊCH", "Lâm Thị Mai", "Nơi nhận:").tail().signerTitle())
                .isEqualTo("HIỆU TRƯỞNG");
    }
}
