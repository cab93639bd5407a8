package vn.caitien.evidence.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides stands between the summary of a decision and its grounds, and is no part of its name. */
class DecidingLineTest {
    private static final String GROUNDS = "Căn cứ Luật Tổ chức chính quyền địa phương;";
    private static final String APPROVED = "Quyết định về việc phê duyệt kế hoạch";

    /** Of a decision with these lines below its kind. */
    private static Proposed<String> title(boolean loud, String... below) {
        List<TextLine> lines = new ArrayList<>(List.of(new TextLine("QUYẾT ĐỊNH", loud, false, 1, 1)));
        List.of(below).forEach(line -> lines.add(new TextLine(line, loud && !line.equals(GROUNDS), false, 1, 1)));
        Proposal proposal = Proposal.of(new DocumentText(lines, false, false, null), InventedPage.SCHOOL, InventedPage.GOVERNING);
        return Objects.requireNonNull(proposal.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÃI DỪA", "CHỦ TỊCH ỦY BAN NHÂN DÂN xã Bãi Dừa", "CHỦ TỊCH UBND Xã Bãi Dừa",
            "CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ BÃI DỪA,", "HIỆU TRƯỞNG Trường Tiểu học Bãi Dừa", "QUYỀN HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC BÃI DỪA",
            "GIÁM ĐỐC Sở Giáo dục và Đào tạo", "ỦY BAN NHÂN DÂN xã Bãi Dừa"})
    void who_decides_ends_the_title(String who) {
        assertThat(title(true, "Về việc phê duyệt kế hoạch", who, GROUNDS)).extracting(Proposed::value, Proposed::sure).containsExactly(APPROVED, true);
        assertThat(title(false, "Về việc phê duyệt kế hoạch", who, GROUNDS).value()).isEqualTo(APPROVED);
    }

    @Test
    void in_small_letters_it_ends_the_title_before_grounds_and_is_not_sure() {
        assertThat(title(true, "Về việc phê duyệt kế hoạch", "Chủ tịch Ủy ban nhân dân xã Bãi Dừa", GROUNDS))
                .extracting(Proposed::value, Proposed::sure).containsExactly(APPROVED, false);
    }

    @Test
    void on_the_line_of_the_summary_it_is_cut_off() {
        assertThat(title(true, "Về việc phê duyệt kế hoạch CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÃI DỪA", GROUNDS).value()).isEqualTo(APPROVED);
    }

    @Test
    void a_post_that_is_told_of_belongs_to_the_title() {
        assertThat(title(true, "Về việc bổ nhiệm", "Hiệu trưởng Trường Tiểu học Bãi Dừa", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÃI DỪA", GROUNDS).value())
                .isEqualTo("Quyết định về việc bổ nhiệm Hiệu trưởng Trường Tiểu học Bãi Dừa");
        assertThat(title(true, "Về việc bổ nhiệm HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC BÃI DỪA", GROUNDS).value())
                .isEqualTo("Quyết định về việc bổ nhiệm HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC BÃI DỪA");
    }

    @Test
    void a_body_named_in_the_summary_belongs_to_it() {
        assertThat(title(true, "Về việc thành lập", "Hội đồng tự đánh giá", GROUNDS).value())
                .isEqualTo("Quyết định về việc thành lập Hội đồng tự đánh giá");
    }
}
