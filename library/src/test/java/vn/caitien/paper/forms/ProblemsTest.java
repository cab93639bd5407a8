package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.TruePlans;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Row;

class ProblemsTest {

    @Test
    void items_of_one_problem_make_one_line() {
        Problems problems = Problems.of(plan(List.of(), item("thiếu", null), item("thiếu", null), item("hỏng", null)));
        assertThat(problems.answered()).containsExactly(0, 0, 1);
    }

    @Test
    void lines_made_of_items_are_numbered() {
        Problems problems = Problems.of(plan(List.of(), item("thiếu", null), item("hỏng", null)));
        assertThat(problems.rows()).extracting(row -> row.cells().get(Cell.TT)).containsExactly("1", "2");
    }

    @Test
    void listed_problems_know_the_titles_of_their_items() {
        Problems problems = Problems.of(plan(List.of(problem("p0", "1")), item("thiếu", "p0")));
        assertThat(problems.rows().getFirst().cells()).containsEntry(Cell.CRITERION_TITLE, "Giáo viên");
    }

    @Test
    void an_item_that_answers_no_listed_problem_is_known() {
        Problems problems = Problems.of(plan(List.of(problem("p0", "1")), item("thiếu", null)));
        assertThat(problems.answered()).containsOnlyNulls();
    }

    @Test
    void items_take_the_numbers_of_their_problems() {
        Plan plan = plan(List.of(problem("p0", "1"), problem("p1", "2")), item("a", "p1"), item("b", "p0"));
        assertThat(ItemNumbers.of(plan.rows(), Problems.of(plan))).containsExactly("2", "1");
    }

    @Test
    void several_items_of_a_problem_are_counted_below_its_number() {
        Plan plan = plan(List.of(problem("p0", "1")), item("a", "p0"), item("b", "p0"));
        assertThat(ItemNumbers.of(plan.rows(), Problems.of(plan))).containsExactly("1.1", "1.2");
    }

    @Test
    void items_run_where_one_answers_nothing() {
        Plan plan = plan(List.of(problem("p0", "1")), item("a", null), item("b", "p0"));
        assertThat(ItemNumbers.of(plan.rows(), Problems.of(plan))).containsExactly("1", "2");
    }

    private static Plan plan(List<Problem> problems, Row... rows) {
        Plan plan = TruePlans.of(Form.FORM_2, List.of(), List.of(rows));
        return new Plan(null, plan.form(), plan.header(), List.of(), null, List.of(), List.of(), problems, plan.rows(), List.of(),
                List.of(), List.of(), Map.of());
    }

    private static Problem problem(String id, String tt) {
        return new Problem(id, tt, "2", "2.2", null, "thiếu", null);
    }

    private static Row item(String limit, @Nullable String problem) {
        Map<Cell, String> cells = Map.of(Cell.CRITERION, "2.2", Cell.CRITERION_TITLE, "Giáo viên", Cell.LIMIT, limit);
        return new Row("r", cells, null, problem, Map.of(), Normalised.UNKNOWN, Map.of());
    }
}
