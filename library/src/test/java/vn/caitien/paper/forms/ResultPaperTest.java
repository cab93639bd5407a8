package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.monitoring.FullReview;
import vn.caitien.monitoring.ResultPart;
import vn.caitien.monitoring.ResultReport;
import vn.caitien.monitoring.ResultText;
import vn.caitien.paper.Golden;
import vn.caitien.paper.PaperText;

class ResultPaperTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 28);
    private static final ResultReport REPORT = FullReview.result();

    private static String paper(@Nullable String number, ResultReport report, String... recipients) {
        return PaperText.of(new ResultPaper(FullReview.PLAN, number, DAY, List.of(recipients), report, false).paper());
    }

    private static ResultReport said(ResultPart part, String words) {
        return new ResultReport(REPORT.head(), REPORT.items(), List.of(new ResultText(part, words, List.of())));
    }

    @Test
    void it_is_printed_as_it_was_looked_at() throws IOException {
        Golden.holds("result-report.paper.txt", paper("12/BC-THCSBS", REPORT, "UBND xã Bến Sen (để b/c)", "Lưu: VT, HSKĐCL"));
    }

    @Test
    void it_bears_the_number_it_was_given() {
        assertThat(paper("12/BC-THCSBS", REPORT)).contains("Số: 12/BC-THCSBS");
    }

    @Test
    void a_report_without_a_number_leaves_room_before_the_sign_of_its_kind() {
        assertThat(paper(null, REPORT)).contains("Số:      /BC-THCSBS");
    }

    @Test
    void it_goes_to_whom_the_school_names() {
        assertThat(paper(null, REPORT, "UBND xã Bến Sen (để b/c)", "Lưu: VT")).contains("[UBND xã Bến Sen (để b/c), Lưu: VT]");
    }

    @Test
    void where_the_school_names_nobody_it_goes_to_the_usual_ones() {
        assertThat(paper(null, REPORT)).contains("(để b/c)", "Lưu: VT, HSKĐCL");
    }

    @Test
    void its_totals_are_counted_from_its_items_whatever_its_words_say() {
        assertThat(paper(null, said(ResultPart.JUDGEMENT, "Đã xong 15/15 việc."))).contains("8/15 việc đã xong, trong đó 3 việc xong chưa có minh chứng",
                "Kinh phí đã chi: 46.850.000 đồng; số nội dung chưa có số liệu chi: 3", "BODY Đã xong 15/15 việc.");
    }

    @Test
    void a_part_nobody_wrote_is_left_to_be_filled() {
        assertThat(paper(null, said(ResultPart.OPENING, "Mở đầu."))).contains("heading 1 VI. NHIỆM VỤ TIẾP THEO\nBODY …\n");
    }

    @Test
    void each_line_of_a_part_is_a_paragraph() {
        assertThat(paper(null, said(ResultPart.NEXT, "- Một.\n\n- Hai."))).contains("ITEM - Một.\nITEM - Hai.");
    }

    @Test
    void the_head_of_the_school_signs_and_it_ends_with_the_mark() {
        assertThat(paper(null, REPORT)).contains("năm học 2026-2027 của nhà trường./.", "HIỆU TRƯỞNG / Nguyễn Thị Hải Yến");
    }

    @Test
    void a_draft_bears_the_stamp_of_one() {
        assertThat(new ResultPaper(FullReview.PLAN, null, null, List.of(), REPORT, true).paper().stamp()).isEqualTo("DỰ THẢO");
        assertThat(new ResultPaper(FullReview.PLAN, null, DAY, List.of(), REPORT, false).paper().stamp()).isNull();
    }

    @Test
    void a_plan_without_items_has_a_row_to_fill_and_no_figure_made_up() {
        ResultReport bare = new ResultReport(REPORT.head(), List.of(), List.of());
        assertThat(paper(null, bare)).contains("Kinh phí đã chi: chưa có số liệu.", "Kinh phí dự kiến: chưa có số liệu.").doesNotContain("việc đã xong", "Khó khăn");
    }
}
