package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.ProblemRows.item;
import static vn.caitien.intake.ProblemRows.problem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

class ProblemJoinTest {
    private static final List<Row> PROBLEMS = List.of(
            problem("p0", "1", "1.2", "Thư viện xanh còn thiếu sách tham khảo"),
            problem("p1", "2", "3.1", "Sân chơi chưa có mái che nắng"));

    private static List<Row> join(Row... items) {
        return ProblemRows.join(PROBLEMS, items);
    }

    @Test
    void itemsAreJoinedByTheirNumbersWhereBothRunAlike() {
        assertThat(join(item("1", "Làm mái che"), item("2", "Mua sách"))).extracting(Row::problem).containsExactly("p0", "p1");
    }

    @Test
    void numbersAreTheSameWithAFullStopOrAZero() {
        assertThat(join(item("01.", "Làm mái che"), item("02.", "Mua sách"))).extracting(Row::problem).containsExactly("p0", "p1");
    }

    @Test
    void aJoinedItemTakesTheProblemsCriterion() {
        assertThat(join(item("1", "Mua sách"), item("2", "Làm mái")).getFirst().text(Cell.CRITERION)).contains("1.2");
    }

    @Test
    void aJoinedItemTakesTheProblemsLimit() {
        assertThat(join(item("1", "Mua sách"), item("2", "Làm mái")).getLast().text(Cell.LIMIT))
                .contains("Sân chơi chưa có mái che nắng");
    }

    @Test
    void aJoinedItemKeepsItsOwnNumber() {
        assertThat(join(item("7", "Sửa mái che nắng sân chơi")).getFirst().text(Cell.TT)).contains("7");
    }

    @Test
    void aJoinByNumbersIsAsSureAsTheProblemsReading() {
        assertThat(join(item("1", "Mua sách"), item("2", "Làm mái")).getFirst().provenance().get(Cell.LIMIT))
                .extracting(Place::confidence).isEqualTo(0.9);
    }

    @Test
    void whereNumbersDifferTheLikestProblemIsTaken() {
        assertThat(join(item("1", "Sửa mái che nắng cho sân chơi"))).extracting(Row::problem).containsExactly("p1");
    }

    @Test
    void aJoinByLikenessIsUnsure() {
        assertThat(join(item("1", "Sửa mái che nắng cho sân chơi")).getFirst().provenance().get(Cell.LIMIT).confidence())
                .isLessThan(0.7);
    }

    @Test
    void severalItemsMayAnswerOneProblem() {
        assertThat(join(item("1", "Mua sách tham khảo"), item("2", "Xếp sách tham khảo"), item("3", "Làm mái che nắng")))
                .extracting(Row::problem).containsExactly("p0", "p0", "p1");
    }

    @Test
    void anItemLikeNoProblemStaysUnjoined() {
        assertThat(join(item("9", "Tập huấn chuyển đổi số"))).extracting(Row::problem).containsOnlyNulls();
    }

    @Test
    void anUnjoinedItemKeepsItsWords() {
        assertThat(join(item("9", "Tập huấn chuyển đổi số")).getFirst().cells()).hasSize(2);
    }

    @Test
    void anItemWithoutWordsStaysUnjoined() {
        assertThat(join(Row.of("r0", Map.of()))).extracting(Row::problem).containsOnlyNulls();
    }

    @Test
    void noItemsGiveNoRows() {
        assertThat(join()).isEmpty();
    }

    @Test
    void criteriaThatMostItemsNameCountForMoreThanTheirNumbers() {
        assertThat(join(item("1", "Làm mái che (tiêu chí 3.1)"), item("2", "Mua sách (TC 1.2)")))
                .extracting(Row::problem).containsExactly("p1", "p0");
    }

    @Test
    void oneCriterionNamedInPassingLeavesTheNumbersTheirSay() {
        assertThat(join(item("1", "Mua sách, góp phần vào tiêu chí 3.1"), item("2", "Làm mái")))
                .extracting(Row::problem).containsExactly("p0", "p1");
    }

    @Test
    void theCriterionAnItemNamesDecidesWhereNumbersDiffer() {
        assertThat(join(item("5", "Việc khác của tiêu chí 3.1"))).extracting(Row::problem).containsExactly("p1");
    }

    @Test
    void numbersBelowAProblemsNumberBelongToIt() {
        assertThat(join(item("1.1", "Sơn tường"), item("1.2", "Trồng cây"), item("2.1", "Đào ao")))
                .extracting(Row::problem).containsExactly("p0", "p0", "p1");
    }

    @Test
    void anItemWithoutANumberHasThatOfTheItemAbove() {
        Row below = Row.of("r9", Map.of(Cell.IMPROVEMENT, "Trồng cây"));
        assertThat(join(item("1", "Sơn tường"), below, item("2", "Đào ao")))
                .extracting(Row::problem).containsExactly("p0", "p0", "p1");
    }

    @Test
    void theOrderOfTheOthersDecidesWhereWordsAreFew() {
        assertThat(join(item("7", "Thư viện thêm sách tham khảo"), item("8", "Thêm sách"), item("9", "Sân chơi")))
                .extracting(Row::problem).containsExactly("p0", "p0", "p1");
    }

    @Test
    void aNumberLostBetweenOthersIsTheMissingOne() {
        List<Row> three = List.of(problem("p0", "1", "1.2", "Thiếu sách"), problem("p1", null, "3.1", "Thiếu mái che"),
                problem("p2", "3", "4.1", "Thiếu nước sạch"));
        assertThat(ProblemRows.join(three, item("1", "Mua"), item("2", "Làm"), item("3", "Lắp")))
                .extracting(Row::problem).containsExactly("p0", "p1", "p2");
    }

    @Test
    void aNumberLostAtTheEndIsMadeUpForByTheOrder() {
        assertThat(join(item("1", "Làm mái che"), item(null, "Mua sách"))).extracting(Row::problem).containsExactly("p0", "p1");
    }

    @Test
    void itemsWithoutNumbersAreNotJoinedByTheirOrder() {
        assertThat(join(item(null, "Sửa mái che nắng sân chơi"), item(null, "Mua sách cho thư viện xanh")))
                .extracting(Row::problem).containsExactly("p1", "p0");
    }
}
