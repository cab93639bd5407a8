package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningHeadTest {
    private static final String SHORT = "TT Tiêu chí Mục tiêu Giải pháp Chủ trì Thời gian ";

    private static RunningHead.Found head(String text) {
        return RunningHead.standard().at(text.split(" "), 0).orElseThrow();
    }

    private static List<Label> labels(String text) {
        return head(text).labels();
    }

    @Test
    void theColumnsStandInTheOrderOfTheirNames() {
        assertThat(labels(SHORT + "Ghi chú")).containsExactly(Label.TT, Label.CRITERION, Label.EXPECTED_RESULT,
                Label.TASKS, Label.LEAD, Label.TIME, Label.NOTES);
    }

    @Test
    void theNumbersOfTheColumnsBelongToTheHead() {
        assertThat(head(SHORT + "Ghi chú (nếu có) (1) (2) (3) (4) (5) (6) (7) 1").words()).isEqualTo(22);
    }

    @Test
    void whatStandsInBracketsAtTheEndBelongsToTheHead() {
        assertThat(head(SHORT + "Ghi chú (n ếu c ó) 1 Tiêu chí").words()).isEqualTo(17);
    }

    @Test
    void bracketsThatAreNotClosedDoNot() {
        assertThat(head(SHORT + "Ghi chú (nếu có 1 Tiêu chí").words()).isEqualTo(13);
    }

    @Test
    void noColumnBeginsInBrackets() {
        assertThat(labels(SHORT + "Ghi chú (kết thúc và chi phí) ")).doesNotContain(Label.UNTIL, Label.BUDGET);
    }

    @Test
    void noColumnBeginsAfterAComma() {
        assertThat(labels("TT Tiêu chuẩn, tiêu chí Mục tiêu Giải pháp Chủ trì Thời gian bắt đầu, kết thúc"))
                .doesNotContain(Label.STANDARD, Label.UNTIL);
    }

    @Test
    void aTornWordIsReadWhole() {
        assertThat(labels("TT Tiêu chí Mục tiêu Giải pháp Chủ trì Ghi ch ú")).endsWith(Label.NOTES);
    }

    @Test
    void wordsTornInManyAreReadWhole() {
        assertThat(labels("S t t Tiê u chí Mục tiêu Giải pháp Chủ trì Thờ i gia n"))
                .containsExactly(Label.TT, Label.CRITERION, Label.EXPECTED_RESULT, Label.TASKS, Label.LEAD, Label.TIME);
    }

    @Test
    void capitalsInsideATornWordAreNone() {
        assertThat(labels("S T T Tiêu chí Mục tiêu Giải pháp Chủ trì Thời gian")).startsWith(Label.TT, Label.CRITERION);
    }

    @Test
    void tornNumbersOfTheColumnsBelongToTheHead() {
        assertThat(head(SHORT + "Ghi chú ( 1 ) (2) (3) (4) (5) (6) (7) 1").words()).isEqualTo(22);
    }

    @Test
    void columnsUnderACommonHeadingStandBeforeTheNotes() {
        assertThat(labels(SHORT + "Điều kiện bảo đảm Ghi chú Dự trù kinh phí Điều kiện hỗ trợ"))
                .endsWith(Label.BUDGET, Label.SUPPORT, Label.NOTES);
    }

    @Test
    void theTitleOfAStandardUnderTheHeadIsNoColumn() {
        assertThat(labels(SHORT + "Ghi chú Tiêu chuẩn 1: Tổ chức")).endsWith(Label.NOTES);
    }

    @Test
    void fundingAloneIsTheBudget() {
        assertThat(labels(SHORT + "Nguồn kinh phí")).endsWith(Label.BUDGET);
    }

    @Test
    void aSentenceIsNoHead() {
        assertThat(RunningHead.standard().at("Tiêu chí này do chủ trì nêu".split(" "), 0)).isEmpty();
    }
}
