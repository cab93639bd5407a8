package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.TableRow;

class ColumnGuessTest {
    private static final TableRow FIRST = row("1", "Tiêu chí 1.1", "Duy trì mức 2",
            "Tổ chức trồng cây quanh sân trường, rà soát cây già và tham mưu thay cây", "Hiệu trưởng", "Tháng 9/2031", "5 triệu", "", "");
    private static final TableRow SECOND = row("2", "Tiêu chí 1.2", "Phấn đấu đạt mức 3",
            "Tiếp tục sơn cổng, tăng cường kiểm tra tường rào và bổ sung đèn ngoài cổng", "Tổ trưởng, kế toán", "Quý I/2032", "Không", "", "");

    private static Optional<Columns> guess(TableRow... rows) {
        return new ColumnGuess().guess(table(rows));
    }

    @Test
    void columnsAreKnownByWhatTheirCellsSay() {
        assertThat(guess(FIRST, SECOND).orElseThrow().columns()).extracting(Columns.Column::label).startsWith(
                Label.TT, Label.CRITERION, Label.EXPECTED_RESULT, Label.TASKS, Label.LEAD, Label.TIME, Label.BUDGET);
    }

    @Test
    void aGuessTakesNoRowForAHead() {
        assertThat(guess(FIRST, SECOND).orElseThrow().headerRows()).isZero();
    }

    @Test
    void aGuessIsNotSure() {
        assertThat(guess(FIRST, SECOND).orElseThrow().sureness()).isLessThan(0.9);
    }

    @Test
    void oneRowIsTooLittleToGuess() {
        assertThat(guess(FIRST)).isEmpty();
    }

    @Test
    void aTimetableIsNoPlan() {
        assertThat(guess(row("Thứ hai", "Toán", "Văn", "Sử", "Địa"), row("Thứ ba", "Lý", "Hóa", "Sinh", "Họa"))).isEmpty();
    }

    @Test
    void aTableWithoutRowsIsNoPlan() {
        assertThat(guess()).isEmpty();
    }

    private static TableRow turned(TableRow row) {
        List<String> texts = row.cells().stream().map(cell -> String.join(" ", cell.lines())).toList();
        return row(texts.get(0), texts.get(1), texts.get(3), texts.get(2), texts.get(4), texts.get(6), texts.get(5), "", "");
    }

    @Test
    void columnsInAnotherOrderAreKnownByWhatTheirCellsSay() {
        assertThat(guess(turned(FIRST), turned(SECOND)).orElseThrow().columns()).extracting(Columns.Column::label).startsWith(
                Label.TT, Label.CRITERION, Label.TASKS, Label.EXPECTED_RESULT, Label.LEAD, Label.BUDGET, Label.TIME);
    }

    @Test
    void theStandardMayHaveAColumnOfItsOwn() {
        assertThat(guess(row("1", "Tiêu chuẩn 1: Quản lý", "Tiêu chí 1.1", "Duy trì mức 2", "Tổ chức trồng cây quanh sân", "Hiệu trưởng", "Tháng 9/2031"),
                        row("2", "Tiêu chuẩn 1: Quản lý", "Tiêu chí 1.2", "Phấn đấu đạt mức 3", "Rà soát, bổ sung đèn", "Kế toán", "Quý I/2032"))
                .orElseThrow().of(Label.STANDARD)).isPresent();
    }

    @Test
    void rowsThatSayWhatTheColumnsSayFitThem() {
        Columns columns = guess(FIRST, SECOND).orElseThrow();
        assertThat(new ColumnGuess().fits(table(SECOND), columns)).isTrue();
    }

    @Test
    void rowsOfAnotherTableDoNotFit() {
        Columns columns = guess(FIRST, SECOND).orElseThrow();
        assertThat(new ColumnGuess().fits(table(row("1", "Lâm Thị Mai", "1985", "Nữ", "Xóm Đình", "Đại học", "Toán", "", "")), columns)).isFalse();
    }

    @Test
    void cellsConfirmTheColumnsTheyAreOf() {
        assertThat(new ColumnGuess().confirms(table(FIRST, SECOND), guess(FIRST, SECOND).orElseThrow())).isTrue();
    }

    @Test
    void cellsOfAnotherListDoNot() {
        TableRow pupil = row("Lò Thị Bưởi", "25/11/2013", "Thôn Hạ", "x", "Hộ nghèo", "Lớp trưởng", "Kinh", "", "");
        assertThat(new ColumnGuess().confirms(table(pupil, pupil), guess(FIRST, SECOND).orElseThrow())).isFalse();
    }

    @Test
    void noCellsConfirmNothing() {
        assertThat(new ColumnGuess().confirms(table(), guess(FIRST, SECOND).orElseThrow())).isFalse();
    }
}
