package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;

class CarriedTest {
    private static final Plan BLANK = Blank.STANDARD.plan(Form.FORM_2, "2025-2026", "Trường Tiểu học Bãi Dừa",
            SchoolType.PRIMARY, "Xã Bãi Dừa", null);

    @Test
    void what_was_not_done_comes_first() {
        Plan last = TestPlans.content().with(List.of(row("a", "Tháng 9", Progress.DONE), row("b", "Tháng 9", Progress.NOT_DONE)));

        assertThat(Carried.over(last, BLANK).rows()).extracting(Row::id).containsExactly("b", "a");
        assertThat(Carried.over(last, BLANK).rows()).extracting(Row::progress).containsOnlyNulls();
    }

    @Test
    void a_slice_takes_what_recurs_what_falls_in_its_year_and_what_has_no_known_time() {
        Plan parent = new Values().read(TestPlans.content().with(List.of(row("recurs", "Tháng 9,10 hàng năm", null),
                row("inside", "Tháng 3/2026", null), row("before", "Tháng 3/2025", null), row("after", "Tháng 10/2026", null),
                row("unknown", "khi có kinh phí", null))));

        assertThat(Carried.slice(parent, BLANK, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)).rows())
                .extracting(Row::id).containsExactly("recurs", "inside", "unknown");
    }

    @Test
    void a_blank_plan_names_its_commune_where_the_paper_does() {
        assertThat(BLANK.header().governingBody()).isEqualTo("UBND XÃ BÃI DỪA");
        assertThat(BLANK.header().place()).isEqualTo("Bãi Dừa");
        assertThat(BLANK.recipients()).first().isEqualTo("UBND Xã Bãi Dừa (để b/c)");
    }

    private static Row row(String id, String time, Progress progress) {
        Row row = Row.of(id, Map.of(Cell.TIME, time));
        return new Row(id, row.cells(), progress, null, Map.of(), row.normalised(), Map.of());
    }
}
