package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.ProblemRows.item;
import static vn.caitien.intake.ProblemRows.problem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/** Items that answer several problems: a row has room for one, so the likest of them is taken, unsurely. */
class ProblemsTogetherTest {
    private static final List<Row> PROBLEMS = List.of(
            problem("p0", "1", "1.3", "Thư viện xanh còn thiếu sách tham khảo"),
            problem("p1", "2", "2.2", "Sân chơi chưa có mái che nắng"),
            problem("p2", "3", "3.1", "Tường rào phía sau đã cũ"));

    private static List<Row> join(Row... items) {
        return ProblemRows.join(PROBLEMS, items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 2", "1,2", "1; 2", "01 và 02", "1 + 2"})
    void theOtherItemsAreStillJoinedByTheirNumbers(String several) {
        assertThat(join(item(several, "Làm mái che nắng sân chơi"), item("3", "Việc khác"))).extracting(Row::problem)
                .containsExactly("p1", "p2");
    }

    @Test
    void whichOfSeveralProblemsAnItemAnswersIsUnsure() {
        assertThat(join(item("1, 2", "Làm mái che nắng sân chơi"), item("3", "Việc khác")).getFirst().provenance().get(Cell.LIMIT)
                .confidence()).isLessThan(0.7);
    }

    @Test
    void anItemOfSeveralCriteriaAnswersOneOfTheirProblems() {
        Row both = Row.of("r9", Map.of(Cell.TT, "9", Cell.CRITERION, "1.3; 2.2", Cell.IMPROVEMENT, "Mái che nắng; tường rào phía sau"));
        assertThat(join(both)).extracting(Row::problem).containsExactly("p1");
    }

    @Test
    void severalCriteriaNamedInTheWordsNarrowTheChoice() {
        assertThat(join(item("9", "Tường rào phía sau và mái che nắng (tiêu chí 1.3, tiêu chí 2.2)"))).extracting(Row::problem)
                .containsExactly("p1");
    }

    @Test
    void anItemLikeNeitherOfItsProblemsStaysUnjoined() {
        assertThat(join(item("1, 2", "Việc chung"), item("3", "Việc khác")).getFirst().problem()).isNull();
    }
}
