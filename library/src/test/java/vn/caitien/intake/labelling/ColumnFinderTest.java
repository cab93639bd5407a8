package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.across;
import static vn.caitien.intake.Papers.cell;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.ColumnFinder.Found;

class ColumnFinderTest {
    private static final TableRow ITEM =
            row("1", "Tiêu chí 1.1", "Mức 2", "Trồng cây quanh sân trường và sau vườn để có bóng mát", "Bảo vệ", "Tháng 9/2031", "5 triệu", "", "");

    private static Optional<Found> find(TableRow... rows) {
        return new ColumnFinder().find(table(rows));
    }

    private static List<Label> labels(TableRow... rows) {
        return find(rows).orElseThrow().columns().columns().stream().map(Columns.Column::label).toList();
    }

    @Test
    void theNineColumnsAreRecognised() {
        assertThat(labels(Papers.NINE)).containsExactly(Label.TT, Label.CRITERION, Label.EXPECTED_RESULT, Label.TASKS,
                Label.LEAD, Label.TIME, Label.BUDGET, Label.SUPPORT, Label.NOTES);
    }

    @Test
    void theTenColumnsOfSectionFiveAreRecognised() {
        assertThat(labels(Papers.TEN)).containsExactly(Label.TT, Label.IMPROVEMENT, Label.EXPECTED_RESULT, Label.TASKS,
                Label.INDICATOR, Label.TIME, Label.LEAD, Label.SUPPORT, Label.EXPECTED_EVIDENCE, Label.PROGRESS);
    }

    @Test
    void theSixColumnsOfSectionFourAreRecognised() {
        assertThat(labels(Papers.SIX)).containsExactly(
                Label.TT, Label.STANDARD, Label.CRITERION, Label.CURRENT_STATE, Label.LIMIT, Label.CAUSE);
    }

    @Test
    void theFiveColumnsOfSectionSixAreRecognised() {
        assertThat(labels(row("Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá")))
                .containsExactly(Label.WHEN, Label.CONTENT, Label.RESULT, Label.ADJUSTMENT, Label.EVALUATOR);
    }

    @Test
    void eightColumnsWithoutNumbersAreRecognised() {
        assertThat(labels(row("Tiêu chí", "Kết quả cần đạt", "Giải pháp", "Chủ trì", "Thời gian", "Kinh phí", "Điều kiện", "Ghi chú")))
                .containsExactly(Label.CRITERION, Label.EXPECTED_RESULT, Label.TASKS, Label.LEAD, Label.TIME, Label.BUDGET,
                        Label.SUPPORT, Label.NOTES);
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(labels(row("Thời gian", "Kinh phí", "Người phụ trách", "Giải pháp", "Mục tiêu", "Tiêu chí", "STT")))
                .containsExactly(Label.TIME, Label.BUDGET, Label.LEAD, Label.TASKS, Label.EXPECTED_RESULT, Label.CRITERION, Label.TT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TT | Tiêu chí | Chỉ tiêu | Biện pháp thực hiện | Người thực hiện | Thời hạn hoàn thành | Dự toán",
        "STT | Tiêu chuẩn/Tiêu chí | Kết quả mong đợi | Nhiệm vụ, giải pháp | Bộ phận phụ trách | Mốc thời gian | Kinh phí (đồng)",
        "Số TT | TIÊU CHÍ | MỤC TIÊU | HOẠT ĐỘNG | PHÂN CÔNG | THỜI GIAN | TÀI CHÍNH",
        "Thứ tự | Nội dung tiêu chí | Yêu cầu cần đạt | Việc cần làm | Ai làm | Khi nào | Chi phí",
        "STT | Mã tiêu chí | Mức phấn đấu | Nội dung công việc | Đầu mối | Tiến độ | Số tiền dự kiến",
        "TT | Tiêu chí | Kết quả dự kiến | Cách làm | Trách nhiệm thực hiện | Lộ trình | Kinh phí và nguồn kinh phí",
        "TT | Tiêu chí | Kết quả cần đạt được | Công việc cần thực hiện | Nhân sự thực hiện | Thời gian bắt đầu, hoàn thành | Dự kiến kinh phí",
        "Stt | Tiêu chí | Mục tiêu cần đạt | Nội dung thực hiện | Người chịu trách nhiệm | Thời gian dự kiến | Nguồn kinh phí",
        "TT | Tiêu chí cần cải tiến | Mức cần đạt | Giải pháp cải tiến | Cá nhân, bộ phận thực hiện | Thời điểm hoàn thành | Kinh phí thực hiện"
    })
    void columnsAreKnownByOtherNames(String tt, String criterion, String result, String tasks, String lead, String time, String budget) {
        assertThat(labels(row(tt, criterion, result, tasks, lead, time, budget))).containsExactly(
                Label.TT, Label.CRITERION, Label.EXPECTED_RESULT, Label.TASKS, Label.LEAD, Label.TIME, Label.BUDGET);
    }

    @Test
    void leadAndCollaboratorsMayHaveColumnsOfTheirOwn() {
        assertThat(labels(row("Tiêu chí", "Giải pháp", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian")))
                .containsExactly(Label.CRITERION, Label.TASKS, Label.LEAD, Label.COLLABORATORS, Label.TIME);
    }

    @Test
    void theStandardMayHaveAColumnOfItsOwn() {
        assertThat(labels(row("Tiêu chuẩn", "Tiêu chí", "Giải pháp", "Chủ trì", "Thời gian")))
                .containsExactly(Label.STANDARD, Label.CRITERION, Label.TASKS, Label.LEAD, Label.TIME);
    }

    @Test
    void aSlipInAHeadingIsForgiven() {
        assertThat(labels(row("Tiêu chí", "Giải phápp", "Chủ trì", "Thời giam"))).contains(Label.TASKS, Label.TIME);
    }

    @Test
    void aHeadOfTwoRowsIsReadAsOne() {
        Found found = find(
                row(cell(0, 1, 2, "TT"), cell(1, 1, 2, "Tiêu chí"), cell(2, 1, 2, "Giải pháp"), cell(3, 2, 1, "Thực hiện"), cell(5, 1, 2, "Kinh phí")),
                row(cell(3, "Chủ trì"), cell(4, "Thời gian")),
                row("1", "Tiêu chí 1.1", "Trồng cây", "Bảo vệ", "Tháng 9", "5 triệu")).orElseThrow();
        assertThat(found.columns().of(Label.TIME).orElseThrow().from()).isEqualTo(4);
    }

    @Test
    void rowsAboveTheHeadArePassedOver() {
        assertThat(find(across(9, "PHỤ LỤC"), across(9, "Kèm theo kế hoạch"), Papers.NINE, ITEM).orElseThrow().firstRow())
                .isEqualTo(2);
    }

    @Test
    void anItemIsNoPartOfTheHead() {
        assertThat(find(Papers.NINE, ITEM).orElseThrow().columns().headerRows()).isEqualTo(1);
    }

    @Test
    void aBandIsNoPartOfTheHead() {
        assertThat(find(Papers.NINE, across(9, "MỨC 1, 2, 3"), ITEM).orElseThrow().columns().headerRows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Họ và tên|Chức vụ|Nhiệm vụ|Ghi chú", "Khối|Số lớp|Số học sinh|Nữ", "TT|Họ tên|Chữ ký", "Thứ|Buổi sáng|Buổi chiều",
        "TT|Tên thiết bị|Số lượng|Đơn giá|Thành tiền|Ghi chú"
    })
    void otherTablesAreNoPlans(String heads) {
        assertThat(find(row(heads.split("\\|")), row("1", "2", "3"))).isEmpty();
    }

    @Test
    void aTableWithoutHeadIsNotRecognised() {
        assertThat(find(ITEM, ITEM)).isEmpty();
    }
}
