package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.paper.forms.SignOffListTest.PLAN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.PaperText;
import vn.caitien.paper.forms.MonthSheet.Line;
import vn.caitien.paper.forms.MonthSheet.Part;
import vn.caitien.paper.forms.MonthSheet.State;

class MonthSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static String sheet(@Nullable String person, Line... lines) {
        return PaperText.of(new MonthSheet(PLAN, YearMonth.of(2026, 11), person, TODAY, List.of(lines), "https://truong.example/sheet", List.of("#")).paper());
    }

    private static Line line(Part part, State state, @Nullable LocalDate done, boolean late) {
        return new Line(part, "Bổ sung sách", "Lê Văn Đức", TODAY, done, "Sổ đăng ký sách", state, late);
    }

    @Test
    void it_names_its_month_and_the_plan() {
        assertThat(sheet(null)).contains("title PHIẾU THEO DÕI THÁNG / [Tháng 11/2026: ", "số 05/KH-THBD");
    }

    @Test
    void the_sheet_of_one_person_names_them() {
        assertThat(sheet("Lê Văn Đức")).contains("Người thực hiện: Lê Văn Đức");
        assertThat(sheet(null)).doesNotContain("Người thực hiện");
    }

    @Test
    void a_part_is_named_once_over_its_lines() {
        Line due = line(Part.DUE, State.NOT_BEGUN, null, false);
        assertThat(sheet(null, due, due)).containsOnlyOnce("Đến hạn trong tháng");
    }

    @Test
    void a_line_leaves_room_for_the_result_and_a_hand() {
        assertThat(sheet(null, line(Part.DUE, State.UNDER_WAY, null, false))).contains("TEXT Bổ sung sách | TEXT Lê Văn Đức | SHORT 23/11/2026 "
                + "| TEXT Sổ đăng ký sách | SHORT Đang làm | TEXT \u00a0 ⏎ \u00a0 | TEXT \u00a0 ⏎ \u00a0");
    }

    @Test
    void what_is_late_is_told_as_late() {
        assertThat(sheet(null, line(Part.OVERDUE, State.UNDER_WAY, null, true))).contains("SHORT Quá hạn");
    }

    @Test
    void what_is_done_tells_the_day() {
        assertThat(sheet(null, line(Part.DONE, State.DONE, TODAY, false))).contains("SHORT Xong ngày 23/11/2026");
    }

    @Test
    void a_month_without_tasks_says_so_and_has_no_table() {
        assertThat(sheet(null)).contains("Tháng này không có việc nào.").doesNotContain("\ntable ");
    }

    @Test
    void a_code_leads_to_the_sheet() {
        assertThat(sheet(null)).contains("code Xem phiếu này trên máy / https://truong.example/sheet");
    }
}
