package vn.caitien.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.Takeover.Offer;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;

class CarriedTest {
    private static final Circular OLD = Catalogues.builtIn().circular("17/2018").orElseThrow();
    private static final Circular NEW = Catalogues.builtIn().circular("57/2026").orElseThrow();
    private static final Plan BLANK = Blank.STANDARD.plan(Form.FORM_2, 2025, 1, "Trường Tiểu học Bãi Dừa",
            SchoolType.PRIMARY, "Xã Bãi Dừa", null);

    @Test
    void what_was_not_done_comes_first() {
        Takeover last = after(Form.FORM_2, row("a", Map.of(Cell.TIME, "Tháng 9"), Progress.DONE), row("b", Map.of(Cell.TIME, "Tháng 9"), null));

        assertThat(ids(last)).containsExactly("b", "a");
    }

    @Test
    void priorities_leave_out_what_was_done_unless_someone_ticks_it() {
        Row done = row("a", Map.of(Cell.TIME, "Tháng 9"), Progress.DONE);

        assertThat(after(Form.FORM_2, done).usual().rows()).isEmpty();
        assertThat(after(Form.NINE_COLUMNS, done).usual().rows()).containsExactly("a");
    }

    @Test
    void what_is_begun_anew_was_not_done_yet() {
        Takeover last = after(Form.NINE_COLUMNS, row("a", Map.of(Cell.TIME, "Tháng 9"), Progress.DONE));

        assertThat(Carried.of(last, last.usual()).under(last.whole(), BLANK).rows()).extracting(Row::progress).containsOnlyNulls();
    }

    @Test
    void a_part_takes_what_recurs_what_falls_in_its_year_and_what_has_no_known_time() {
        SchoolYear year = new SchoolYear(new UUID(1, 1), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31), null, 1);
        Plan parent = new Values().read(plan(row("recurs", Map.of(Cell.TIME, "Tháng 9,10 hàng năm"), null),
                row("inside", Map.of(Cell.TIME, "Tháng 3/2026"), null), row("before", Map.of(Cell.TIME, "Tháng 3/2025"), null),
                row("after", Map.of(Cell.TIME, "Hằng tuần, từ tháng 10/2026 đến tháng 5/2027"), null), row("unknown", Map.of(Cell.TIME, "khi có kinh phí"), null)));
        Takeover part = taken(parent, Form.FORM_2, none(), row -> Due.in(row, year));

        assertThat(part.usual().rows()).containsExactlyInAnyOrder("recurs", "inside", "unknown");
        assertThat(part.offers()).extracting(Offer::due)
                .containsExactly(Due.RECURS, Due.IN_YEAR, Due.NO_TIME, Due.OTHER_YEAR, Due.OTHER_YEAR);
    }

    @Test
    void rows_are_numbered_anew() {
        Takeover last = after(Form.NINE_COLUMNS, row("a", Map.of(Cell.TT, "4"), null), row("b", Map.of(Cell.TT, "9"), null));

        assertThat(Carried.of(last, last.usual()).rows()).extracting(row -> row.cells().get(Cell.TT)).containsExactly("1", "2");
    }

    @Test
    void a_number_that_means_another_thing_is_asked_for() {
        Takeover moved = moved(row("r", criterion("3.6", "Thư viện"), null));

        assertThat(moved.offers().getFirst().asks()).isTrue();
        assertThat(moved.offers().getFirst().like()).isNull();
    }

    @Test
    void a_criterion_that_is_left_for_later_keeps_its_title_without_its_number() {
        Takeover moved = moved(row("r", criterion("3.6", "Thư viện"), null));

        assertThat(Carried.of(moved, moved.usual()).rows().getFirst().cells()).containsEntry(Cell.CRITERION_TITLE, "Thư viện")
                .doesNotContainKeys(Cell.CRITERION, Cell.STANDARD, Cell.STANDARD_TITLE);
    }

    @Test
    void what_is_chosen_stands_in_the_row_and_in_the_problem_it_answers() {
        Takeover moved = moved(row("r", criterion("3.6", "Thư viện"), null), row("s", criterion("1.5", "Khối lớp và tổ chức lớp học"), null));
        Carried carried = Carried.of(moved, new Taking(Set.of("r"), Map.of("r", "4.1")));

        assertThat(carried.rows().getFirst().cells()).containsEntry(Cell.CRITERION, "4.1").containsEntry(Cell.STANDARD, "4");
        assertThat(carried.problems()).singleElement().extracting(Problem::criterion).isEqualTo("4.1");
    }

    @Test
    void nothing_is_asked_under_the_same_circular() {
        Plan plan = plan(row("r", criterion("3.6", "Thư viện"), null));

        assertThat(taken(plan, Form.NINE_COLUMNS, new CriteriaChange(OLD, OLD, SchoolType.PRIMARY), Due::after).offers().getFirst().asks())
                .isFalse();
    }

    @Test
    void a_blank_plan_names_its_commune_where_the_paper_does() {
        assertThat(BLANK.header().governingBody()).isEqualTo("UBND XÃ BÃI DỪA");
        assertThat(BLANK.header().place()).isEqualTo("Bãi Dừa");
        assertThat(BLANK.recipients()).first().isEqualTo("UBND Xã Bãi Dừa (để b/c)");
    }

    @Test
    void a_plan_of_several_years_says_its_years_in_place_of_one() {
        Plan several = Blank.STANDARD.plan(Form.FORM_2, 2026, 3, "Trường Tiểu học Bãi Dừa", SchoolType.PRIMARY, null, null);

        assertThat(several.header()).extracting(Header::schoolYear, Header::period).containsExactly(null, "2026-2029");
        assertThat(several.header().title()).endsWith("giai đoạn 2026 - 2029");
        assertThat(several.closing()).contains("giai đoạn 2026 - 2029");
    }

    private static List<String> ids(Takeover takeover) {
        return takeover.offers().stream().map(offer -> offer.becomes().id()).toList();
    }

    private static Takeover after(Form form, Row... rows) {
        return taken(plan(rows), form, none(), Due::after);
    }

    private static Takeover moved(Row... rows) {
        return taken(plan(rows), Form.FORM_2, new CriteriaChange(OLD, NEW, SchoolType.PRIMARY), Due::after);
    }

    private static Takeover taken(Plan plan, Form form, CriteriaChange change, Function<Row, Due> due) {
        ImprovementPlan last = new ImprovementPlan(new PlanId(new UUID(1, 2)), new UUID(1, 1), null, Form.NINE_COLUMNS,
                new AccountId(new UUID(1, 3)), PlanState.ISSUED, "Kế hoạch cũ", plan, List.of(),
                new Change(new AccountId(new UUID(1, 3)), Instant.EPOCH), 1);
        return Takeover.of(last, form, change, false, due);
    }

    private static CriteriaChange none() {
        return new CriteriaChange(null, null, SchoolType.PRIMARY);
    }

    private static Plan plan(Row... rows) {
        return new Plan(null, Form.NINE_COLUMNS, Header.EMPTY, List.of(), null, List.of(), List.of(), List.of(), List.of(rows),
                List.of(), List.of(), List.of(), Map.of());
    }

    private static Map<Cell, String> criterion(String number, String title) {
        return Map.of(Cell.CRITERION, number, Cell.CRITERION_TITLE, title, Cell.STANDARD, number.substring(0, 1),
                Cell.STANDARD_TITLE, "Tiêu chuẩn cũ");
    }

    private static Row row(String id, Map<Cell, String> cells, Progress progress) {
        Row row = Row.of(id, cells);
        return new Row(id, row.cells(), progress, null, Map.of(), row.normalised(), Map.of());
    }
}
