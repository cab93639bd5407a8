package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.StaffList;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Places;

/** A plan of three years as its people make it: begun blank, written, passed, issued; then the part of one year. */
class SeveralYearsTest {
    private final BeginSchool school = new BeginSchool();
    private final UUID first = school.year(2026);
    private final UUID second = school.year(2027);
    private PlanId whole;

    @BeforeEach
    void issue() {
        school.post("/new", Map.of("year", first.toString(), "lasting", "3"));
        whole = school.only(first).id();
        write("Tháng 9,10 hàng năm");
        write("Tháng 3/2027");
        UUID person = Served.part(StaffList.class).add(school.head.id().actor(), school.id,
                new PersonDetails("Lê Văn Đức", null, null, null, null));
        step(version -> BeginSchool.PLANS.submit(school.head.id(), school.id, whole, version));
        step(version -> BeginSchool.PLANS.pass(school.head.id(), school.id, whole, version,
                new Step.Pass(LocalDate.of(2026, 9, 8), "02/BB", List.of(person))));
        step(version -> BeginSchool.PLANS.issue(school.head.id(), school.id, whole, version,
                new Step.Issue("05/KH-TH", LocalDate.of(2026, 9, 9), "HIỆU TRƯỞNG", "Lê Văn Đức")));
    }

    private void step(IntConsumer taken) {
        taken.accept(BeginSchool.PLANS.one(school.id, whole).version());
    }

    private void write(String time) {
        school.post("/" + whole + "/edit/rows", Map.of("act", "ADD"));
        Row row = BeginSchool.PLANS.one(school.id, whole).content().rows().getLast();
        school.post("/" + whole + "/edit/words", Map.of("place", Places.cell(row.id(), Cell.TIME), "to", time));
    }

    private ImprovementPlan part(UUID year) {
        school.post("/new/from/" + whole, Map.of("year", year.toString()));
        PlanEntry part = school.plans(year).stream().filter(plan -> plan.period() == null).findFirst().orElseThrow();
        return BeginSchool.PLANS.one(school.id, part.id());
    }

    private static List<String> times(ImprovementPlan plan) {
        return plan.content().rows().stream().map(row -> row.cells().get(Cell.TIME)).toList();
    }

    @Test
    void it_is_of_its_years_and_offers_the_part_of_each() {
        assertThat(BeginSchool.PLANS.one(school.id, whole).content().header().period()).isEqualTo("2026-2029");
        assertThat(school.visitor.get(school.here + "/new?year=" + second).body()).contains("/new/from/" + whole + "?year=" + second);
    }

    @Test
    void the_preview_tells_why_each_row_is_due() {
        assertThat(school.visitor.get(school.here + "/new/from/" + whole + "?year=" + second).body())
                .contains("Lặp lại hằng năm (1 việc)", "Của năm học khác (1 việc)");
    }

    @Test
    void a_part_holds_what_recurs_and_what_falls_in_its_year() {
        assertThat(times(part(first))).containsExactly("Tháng 9,10 hàng năm", "Tháng 3/2027");
        assertThat(times(part(second))).containsExactly("Tháng 9,10 hàng năm");
    }

    @Test
    void a_part_names_the_whole_and_the_whole_lists_its_parts() {
        ImprovementPlan part = part(second);
        assertThat(school.visitor.get(school.here + "/" + part.id()).body()).contains("Phần của kế hoạch nhiều năm", "/plans/" + whole + "\"");
        assertThat(school.visitor.get(school.here + "/" + whole).body()).contains("Kế hoạch từng năm", "/plans/" + part.id() + "\"");
    }
}
