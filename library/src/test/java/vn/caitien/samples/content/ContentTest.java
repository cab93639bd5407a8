package vn.caitien.samples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.plan.Form;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;
import vn.caitien.plan.TargetAction;

class ContentTest {
    @Test
    void aSingleMonthIsASpanOfItself() {
        assertThat(Notation.schedule("2025-10"))
                .isEqualTo(new Schedule(List.of(new Span("2025-10", "2025-10")), List.of(), Recurrence.NONE));
    }

    @Test
    void aSpanMayBeOpenAtEitherEnd() {
        assertThat(Notation.schedule("/2025-12-15 2026-10/").spans())
                .containsExactly(new Span(null, "2025-12-15"), new Span("2026-10", null));
    }

    @Test
    void aYearlyRecurrenceNamesItsMonths() {
        assertThat(Notation.schedule("yearly:9,10"))
                .isEqualTo(new Schedule(List.of(), List.of(9, 10), Recurrence.YEARLY));
    }

    @Test
    void aSumMayBeForEachMonth() {
        assertThat(Notation.cost("15000000/month")).isEqualTo(Cost.of(15_000_000, Per.MONTH));
    }

    @Test
    void aSumMayBeARange() {
        assertThat(Notation.cost("8000000-10000000")).isEqualTo(Cost.between(8_000_000, 10_000_000, Per.ONCE));
    }

    @Test
    void aBareLevelHasNoAction() {
        assertThat(Notation.action("level 2")).isNull();
    }

    @Test
    void aLevelToKeepHasOne() {
        assertThat(Notation.action("maintain 3")).isEqualTo(TargetAction.MAINTAIN);
    }

    @Test
    void theCircularOf2026HasAnAppendixForPreschools() {
        assertThat(Titles.of("57/2026/TT-BGDĐT", SchoolType.PRESCHOOL).criteria()).hasSize(15);
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(RandomPlans.plan(42)).isEqualTo(RandomPlans.plan(42));
    }

    @Test
    void seedsGiveDifferentPlans() {
        assertThat(plans().distinct()).hasSize(200);
    }

    @Test
    void randomPlansComeInEveryForm() {
        assertThat(plans().map(Plan::form)).contains(Form.values());
    }

    @Test
    void noRandomTimeRunsBackwards() {
        assertThat(values().flatMap(values -> values.schedule().spans().stream()))
                .allMatch(span -> span.start() == null || span.end() == null || span.start().compareTo(span.end()) <= 0);
    }

    @Test
    void randomTimesRecurInEveryWay() {
        assertThat(values().map(values -> values.schedule().recurrence())).contains(Recurrence.values());
    }

    @Test
    void randomSumsArePaidInEveryWay() {
        assertThat(values().flatMap(values -> values.costs().stream()).map(Cost::per)).contains(Per.values());
    }

    @Test
    void everyInventedPlanHasEightRowsOrIsOfTheNewForm() {
        assertThat(InventedPlans.NAMES.stream().map(InventedPlans::read).map(Draft::plan))
                .allMatch(plan -> plan.form() == Form.FORM_2 ? plan.rows().size() >= 4 : plan.rows().size() >= 8);
    }

    @Test
    void aBriefDraftKeepsItsRows() {
        Draft draft = InventedPlans.read("preschool-2025");
        assertThat(draft.brief().plan().rows()).isEqualTo(draft.plan().rows());
    }

    private static Stream<Plan> plans() {
        return LongStream.range(0, 200).mapToObj(RandomPlans::plan).map(Draft::plan);
    }

    private static Stream<Normalised> values() {
        return plans().flatMap(plan -> plan.rows().stream()).map(Row::normalised);
    }
}
