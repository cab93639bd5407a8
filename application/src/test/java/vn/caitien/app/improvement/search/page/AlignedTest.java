package vn.caitien.app.improvement.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class AlignedTest {
    private static Row row(String id, String criterion) {
        return Row.of(id, Map.of(Cell.CRITERION, criterion));
    }

    private static Plan plan(Row... rows) {
        return TestPlans.content().with(List.of(rows));
    }

    /** Ids of rows side by side, a dash for none. */
    private static List<String> lines(List<Aligned<Row>> aligned) {
        return aligned.stream().map(one -> one.each().stream().map(row -> row == null ? "-" : row.id())
                .reduce((left, right) -> left + " " + right).orElseThrow()).toList();
    }

    @Test
    void rows_are_in_the_order_of_their_criteria() {
        assertThat(lines(Aligned.rows(List.of(plan(row("a", "1.10"), row("b", "1.2")), plan(row("c", "1.2"), row("d", "3.1"))),
                List.of("A", "A")).get("A"))).containsExactly("b c", "a -", "- d");
    }

    @Test
    void several_rows_of_a_criterion_stand_in_their_order() {
        assertThat(lines(Aligned.rows(List.of(plan(row("a", "1.2"), row("b", "1.2")), plan(row("c", "1.2"))), List.of("A", "A")).get("A")))
                .containsExactly("a c", "b -");
    }

    @Test
    void rows_by_different_circulars_are_apart() {
        Map<String, List<Aligned<Row>>> groups = Aligned.rows(List.of(plan(row("a", "1.2")), plan(row("b", "1.2"))), List.of("A", "B"));
        assertThat(lines(groups.get("A"))).containsExactly("a -");
        assertThat(lines(groups.get("B"))).containsExactly("- b");
    }

    @Test
    void rows_without_a_criterion_are_told_by_their_titles_and_stand_last() {
        Row one = Row.of("a", Map.of(Cell.IMPROVEMENT, "Sửa mái"));
        Row same = Row.of("b", Map.of(Cell.IMPROVEMENT, "sửa mái."));
        assertThat(lines(Aligned.rows(List.of(plan(one, row("c", "1.1")), plan(same)), List.of("A", "A")).get("A")))
                .containsExactly("c -", "a b");
    }

    @Test
    void sections_are_told_by_their_titles() {
        assertThat(Aligned.sections(List.of(TestPlans.content(), TestPlans.content())))
                .isNotEmpty().allMatch(section -> Stream.of(0, 1).map(section.each()::get).allMatch(Objects::nonNull));
    }
}
