package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.labelling.Columns.Column;

class MoneyColumnsTest {
    private static List<Label> labels(String... heads) {
        return new ColumnFinder().find(table(row(heads))).orElseThrow().columns().columns().stream().map(Column::label).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguồn vốn", "Nguồn kinh phí", "Nguồn chi", "Nguồn tiền", "Số tiền", "Kinh phí (triệu đồng)",
        "Kinh phí (ĐVT: triệu đồng)", "Dự toán kinh phí (1.000đ)", "Nguồn kinh phí dự kiến", "Nguồn tài chính", "Kinh phí, nguồn kinh phí",
        "Thành tiền", "Tổng kinh phí", "Mức chi", "Nguồn ngân sách"})
    void theOnlyColumnOfMoneyIsTheBudget(String head) {
        assertThat(labels("TT", "Tiêu chí", "Giải pháp", "Người phụ trách", "Thời gian", head, "Ghi chú")).containsExactly(
                Label.TT, Label.CRITERION, Label.TASKS, Label.LEAD, Label.TIME, Label.BUDGET, Label.NOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguồn vốn", "Nguồn kinh phí", "Nguồn chi"})
    void besideABudgetTheSourcesKeepTheirOwnColumn(String head) {
        assertThat(labels("Tiêu chí", "Giải pháp", "Người phụ trách", "Thời gian", head, "Số tiền"))
                .endsWith(Label.TIME, Label.FUNDING, Label.BUDGET);
    }

    @Test
    void theOnlyColumnOfMoneyIsKnownAnywhere() {
        assertThat(labels("Nguồn vốn", "TT", "Tiêu chí", "Giải pháp", "Người phụ trách")).startsWith(Label.BUDGET);
    }

    @Test
    void resourcesOfTheSecondFormAreNoMoney() {
        assertThat(labels("TT", "Nội dung cải tiến", "Mục tiêu cải tiến", "Hoạt động", "Chỉ số đánh giá", "Thời gian", "Phụ trách",
                        "Nguồn lực bảo đảm", "Minh chứng dự kiến"))
                .contains(Label.SUPPORT).doesNotContain(Label.BUDGET);
    }
}
