package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.across;
import static vn.caitien.intake.Papers.blocks;
import static vn.caitien.intake.Papers.cell;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.confidence.Confidence;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;

class RowMakerTest {
    private static final TableRow ITEM =
            row("1", "Tiêu chí 1.2: Vườn trường", "Duy trì mức 2", "Tổ chức trồng cây", "Hiệu trưởng", "Tháng 9/2031", "5 triệu", "", "");

    private static Plan plan(TableRow... rows) {
        return new Assembler(new Circulars(Catalogues.builtIn()), Confidence.standard()).plan(blocks(table(rows))).orElseThrow();
    }

    private static Row only(TableRow... rows) {
        return plan(rows).rows().getFirst();
    }

    @Test
    void aCellIsKeptAsPrinted() {
        assertThat(only(Papers.NINE, ITEM).text(Cell.BUDGET)).contains("5 triệu");
    }

    @Test
    void anEmptyCellIsAbsent() {
        assertThat(only(Papers.NINE, ITEM).text(Cell.NOTES)).isEmpty();
    }

    @Test
    void theCriterionsNumberIsTakenOutOfItsCell() {
        assertThat(only(Papers.NINE, ITEM).text(Cell.CRITERION)).contains("1.2");
    }

    @Test
    void theCriterionsTitleIsTakenOutOfItsCell() {
        assertThat(only(Papers.NINE, ITEM).text(Cell.CRITERION_TITLE)).contains("Vườn trường");
    }

    @Test
    void withoutABandTheStandardFollowsFromTheCriterion() {
        assertThat(only(Papers.NINE, ITEM).text(Cell.STANDARD)).contains("1");
    }

    @Test
    void aBandGivesItsRowsTheirStandard() {
        assertThat(only(Papers.NINE, across(9, "Tiêu chuẩn 1: Nề nếp"), ITEM).text(Cell.STANDARD_TITLE)).contains("Nề nếp");
    }

    @Test
    void aBandKnowsTheRowItStandsBefore() {
        assertThat(plan(Papers.NINE, across(9, "MỨC 1, 2, 3"), ITEM, across(9, "Tiêu chuẩn 2: Đội ngũ"), ITEM).bands())
                .containsExactly(new Band("MỨC 1, 2, 3", null, 0), new Band("Tiêu chuẩn 2: Đội ngũ", null, 1));
    }

    @Test
    void levelsInABandAreNoStandard() {
        assertThat(only(Papers.NINE, across(9, "MỨC 1, 2, 3"), ITEM).text(Cell.STANDARD_TITLE)).isEmpty();
    }

    @Test
    void aStandardMayHaveAColumnOfItsOwn() {
        Row row = only(row("Tiêu chuẩn", "Tiêu chí", "Giải pháp", "Chủ trì", "Thời gian"),
                row("Tiêu chuẩn 1: Nề nếp", "1.2", "Trồng cây", "Hiệu trưởng", "Tháng 9"));
        assertThat(row.text(Cell.STANDARD_TITLE)).contains("Nề nếp");
    }

    @Test
    void aStandardMergedDownwardsBelongsToEachOfItsRows() {
        Plan plan = plan(row("Tiêu chuẩn", "Tiêu chí", "Giải pháp", "Chủ trì", "Thời gian"),
                row(cell(0, 1, 2, "1"), cell(1, "1.2"), cell(2, "Trồng cây"), cell(3, "Hiệu trưởng"), cell(4, "Tháng 9")),
                row(cell(1, "1.3"), cell(2, "Tưới cây"), cell(3, "Bảo vệ"), cell(4, "Tháng 9")));
        assertThat(plan.rows()).extracting(row -> row.text(Cell.STANDARD).orElse("")).containsExactly("1", "1");
    }

    @Test
    void collaboratorsFollowThoseWhoLead() {
        Row row = only(row("Tiêu chí", "Giải pháp", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"),
                row("1.2", "Trồng cây", "Hiệu trưởng", "Bảo vệ", "Tháng 9"));
        assertThat(row.text(Cell.LEAD)).contains("Hiệu trưởng; Bảo vệ");
    }

    @Test
    void theEndOfTheTimeMayHaveAColumnOfItsOwn() {
        Row row = only(
                row(cell(0, 1, 2, "Tiêu chí"), cell(1, 1, 2, "Giải pháp"), cell(2, 1, 2, "Chủ trì"), cell(3, 2, 1, "Thời gian")),
                row(cell(3, "Bắt đầu"), cell(4, "Hoàn thành")),
                row("1.2", "Trồng cây", "Hiệu trưởng", "Tháng 9", "Tháng 11"));
        assertThat(row.text(Cell.TIME)).contains("Tháng 9 - Tháng 11");
    }

    @Test
    void theSourceOfTheMoneyFollowsTheSum() {
        Row row = only(row("Tiêu chí", "Giải pháp", "Chủ trì", "Kinh phí", "Nguồn kinh phí"),
                row("1.2", "Trồng cây", "Hiệu trưởng", "5 triệu", "Hội khuyến học"));
        assertThat(row.text(Cell.BUDGET)).contains("5 triệu; Hội khuyến học");
    }

    @Test
    void aRowThatAddsUpTheOthersIsNoItem() {
        TableRow total = row(cell(0, 6, 1, "Tổng cộng"), cell(6, "5 triệu"), cell(7, ""), cell(8, ""));
        assertThat(plan(Papers.NINE, ITEM, total).rows()).hasSize(1);
    }

    @Test
    void aTaskThatBeginsWithASumIsAnItem() {
        TableRow sum = row("2", "1.3", "Mức 2", "Tổng kết năm học", "Hiệu trưởng", "Tháng 5/2032", "", "", "");
        assertThat(plan(Papers.NINE, ITEM, sum).rows()).hasSize(2);
    }

    @Test
    void columnsInAnotherOrderFillTheSameCells() {
        Row row = only(row("Thời gian", "Chủ trì", "Giải pháp", "Tiêu chí"), row("Tháng 9", "Hiệu trưởng", "Trồng cây", "1.2"));
        assertThat(row.text(Cell.TIME)).contains("Tháng 9");
    }

    @Test
    void entriesOfAListStandOnLinesOfTheirOwn() {
        Row row = only(Papers.NINE, row("1", "1.2", "Mức 2", "- Trồng cây\n- Tưới cây", "Hiệu trưởng", "Tháng 9", "", "", ""));
        assertThat(row.text(Cell.TASKS)).contains("- Trồng cây\n- Tưới cây");
    }

    @Test
    void rowsAreNumberedFromZero() {
        assertThat(plan(Papers.NINE, ITEM, ITEM).rows()).extracting(Row::id).containsExactly("r0", "r1");
    }

    @Test
    void everyFilledCellHasAPlace() {
        Row row = only(Papers.NINE, ITEM);
        assertThat(row.provenance().keySet()).containsAll(row.cells().keySet());
    }

    @Test
    void aShiftedCellIsPutRight() {
        assertThat(shifted().text(Cell.TIME)).contains("Tháng 9/2031");
    }

    @Test
    void aShiftedCellKeepsWhatWasPrinted() {
        assertThat(shifted().printed()).containsEntry(Cell.BUDGET, "Tháng 9/2031");
    }

    @Test
    void aShiftedCellIsLessSure() {
        assertThat(shifted().provenance().get(Cell.TIME).confidence())
                .isLessThan(only(Papers.NINE, ITEM).provenance().get(Cell.TIME).confidence());
    }

    private static Row shifted() {
        return only(Papers.NINE,
                row("1", "1.2", "Duy trì mức 2", "Tổ chức trồng cây quanh sân trường", "", "Hiệu trưởng", "Tháng 9/2031", "", ""));
    }

    @Test
    void theProgressIsRead() {
        Row row = only(Papers.TEN, row("1", "Vườn trường", "Đạt mức 2", "Trồng cây", "Số cây: 20", "Tháng 9/2031", "Hiệu trưởng",
                "", "", "Đang thực hiện"));
        assertThat(row.progress()).isEqualTo(Progress.UNDER_WAY);
    }

    @Test
    void headingsThatNameNoItemMakeNoPlan() {
        assertThat(new Assembler(new Circulars(Catalogues.builtIn()), Confidence.standard()).plan(blocks(table(Papers.NINE)))).isEmpty();
    }

    @Test
    void paragraphsAloneMakeNoPlan() {
        assertThat(new Assembler(new Circulars(Catalogues.builtIn()), Confidence.standard()).plan(List.copyOf(blocks("I. MỤC ĐÍCH")))).isEmpty();
    }

    private static Row ofSections(String standard) {
        return new Assembler(new Circulars(Catalogues.builtIn()), Confidence.standard())
                .plan(blocks(table(Papers.SIX, row("1", standard, "1.2", "a", "b", "c")),
                        table(Papers.TEN, row("1", "Cải tạo sân", "a", "b", "c", "d", "e", "f", "g", ""))))
                .orElseThrow().rows().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TC 1. Nề nếp", "TC1: Nề nếp", "1. Nề nếp", "1 - Nề nếp", "Tiêu chuẩn 1. Nề nếp"})
    void theTitleOfAStandardFollowsItsNumber(String standard) {
        assertThat(ofSections(standard).text(Cell.STANDARD_TITLE)).contains("Nề nếp");
    }
}
