package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.across;
import static vn.caitien.intake.Papers.blocks;
import static vn.caitien.intake.Papers.on;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Columns.Column;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.TableKind;
import vn.caitien.intake.tables.Rebuilder;
import vn.caitien.intake.tables.TableLine;

class PlanTablesTest {
    private static final TableRow FIRST =
            row("1", "Tiêu chí 1.1", "Duy trì mức 2", "Trồng cây quanh sân", "Hiệu trưởng", "Tháng 9/2031", "5 triệu", "", "");
    private static final TableRow SECOND =
            row("2", "Tiêu chí 1.2", "Đạt mức 3", "Tổ chức sơn lại cổng", "Tổ trưởng, bảo vệ", "Tháng 10/2031", "Không", "", "");
    private static final TableRow STRANGER =
            row("2", "Lâm Thị Mai", "1985", "Nữ", "Xóm Đình", "Đại học", "Toán", "A", "");

    private static final Spot ON_TWO = new Spot(2, null, null);

    private static PlanTables tables(Object... parts) {
        return PlanTables.of(blocks(parts));
    }

    @Test
    void aTableOfThePlanIsFoundByItsHead() {
        assertThat(tables(table(Papers.NINE, FIRST)).of(TableKind.PLAN)).hasSize(1);
    }

    @Test
    void theTablesOfMauSoHaiAreToldApart() {
        PlanTables tables = tables(table(Papers.SIX, row("1", "1", "Tiêu chí 1.1", "a", "b", "c")), "V. KẾ HOẠCH", table(Papers.TEN));
        assertThat(tables.of(TableKind.PROBLEMS)).hasSize(1);
    }

    @Test
    void aTableThatGoesOnWithoutHeadIsPartOfTheOneBefore() {
        assertThat(tables(table(Papers.NINE, FIRST), table(SECOND)).of(TableKind.PLAN).getFirst().lines()).hasSize(2);
    }

    @Test
    void aTableThatRepeatsTheHeadIsPartOfTheOneBefore() {
        assertThat(tables(table(Papers.NINE, FIRST), "Trang 2", table(Papers.NINE, SECOND)).of(TableKind.PLAN).getFirst().lines())
                .hasSize(2);
    }

    @Test
    void aTableWithoutHeadUnderAParagraphIsNoPartOfThePlan() {
        assertThat(tables(table(Papers.NINE, FIRST), "Danh sách tổ giám sát", table(STRANGER)).of(TableKind.PLAN).getFirst().lines())
                .hasSize(1);
    }

    @Test
    void rowsThatSayWhatThePlansColumnsSayGoOnBehindAParagraph() {
        assertThat(tables(table(Papers.NINE, FIRST), "IV. TỔ CHỨC THỰC HIỆN", table(SECOND)).of(TableKind.PLAN).getFirst().lines())
                .hasSize(2);
    }

    @Test
    void theParagraphBeforeRowsThatGoOnIsKept() {
        assertThat(tables(table(Papers.NINE, FIRST), "IV. TỔ CHỨC THỰC HIỆN", table(SECOND)).paragraphs())
                .extracting(Paragraph::text).containsExactly("IV. TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void aTableWithoutAnyHeadIsKnownByWhatItsCellsSay() {
        assertThat(tables("I. NỘI DUNG", table(FIRST, SECOND)).of(TableKind.PLAN)).hasSize(1);
    }

    @Test
    void aTableThatIsNoPlanIsKeptAsText() {
        assertThat(tables(table(row("Họ và tên", "Chức vụ"), row("Lâm Thị Mai", "Tổ trưởng"))).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Họ và tên", "Chức vụ", "Lâm Thị Mai", "Tổ trưởng");
    }

    @Test
    void rowsAboveTheHeadAreKeptAsText() {
        assertThat(tables(table(across(9, "KẾ HOẠCH"), Papers.NINE, FIRST)).paragraphs())
                .extracting(Paragraph::text).containsExactly("KẾ HOẠCH");
    }

    @Test
    void paragraphsKeepTheirOrder() {
        assertThat(tables("I. CĂN CỨ", table(Papers.NINE, FIRST), "II. TỔ CHỨC").paragraphs())
                .extracting(Paragraph::text).containsExactly("I. CĂN CỨ", "II. TỔ CHỨC");
    }

    @Test
    void tablesThatNothingPartsComeApartAtTheNextHead() {
        PlanTables tables = tables(table(Papers.SIX, row("1", "1", "Tiêu chí 1.1", "a", "b", "c"), across(10, "V. KẾ HOẠCH"),
                Papers.TEN, row("1", "Cải tạo sân", "a", "b", "c", "d", "e", "f", "g", "")));
        assertThat(tables.of(TableKind.ITEMS).getFirst().lines()).hasSize(1);
    }

    @Test
    void theTitleBetweenTablesThatNothingPartsIsAParagraph() {
        PlanTables tables = tables(table(Papers.SIX, row("1", "1", "Tiêu chí 1.1", "a", "b", "c"), across(10, "V. KẾ HOẠCH"), Papers.TEN));
        assertThat(tables.paragraphs()).extracting(Paragraph::text).containsExactly("V. KẾ HOẠCH");
    }

    @Test
    void aStandardsTitleAboveItsTableIsABandOfTheTable() {
        assertThat(tables("1. Tiêu chuẩn 1: Nề nếp", table(Papers.NINE, FIRST)).of(TableKind.PLAN).getFirst().lines().getFirst())
                .isInstanceOf(TableLine.Band.class);
    }

    @Test
    void aStandardsTitleAboveATableOfReviewsIsNoBand() {
        PlanTables tables = tables("Tiêu chuẩn 1: Nề nếp",
                table(row("Thời điểm", "Nội dung theo dõi", "Điều chỉnh", "Người đánh giá"), row("Cuối kỳ", "a", "b", "c")));
        assertThat(tables.of(TableKind.REVIEWS).getFirst().lines()).hasSize(1);
    }

    @Test
    void aStandardsTitleBetweenATableAndItsRestIsABandOfIt() {
        assertThat(tables(table(Papers.NINE, FIRST), "Tiêu chuẩn 2: Nề nếp", table(SECOND)).of(TableKind.PLAN).getFirst().lines())
                .hasSize(3).element(1).isInstanceOf(TableLine.Band.class);
    }

    @Test
    void aTableGoesOnUnderARunningHeadThatOnlyTheNewPageHas() {
        assertThat(tables(table(Papers.NINE, on(1, FIRST)), new Paragraph("Kế hoạch cải tiến", false, true, ON_TWO), table(on(2, SECOND)))
                .of(TableKind.PLAN).getFirst().lines()).hasSize(2);
    }

    @Test
    void aHeadingAtTheTopOfAPageIsNoRunningHead() {
        assertThat(tables(table(Papers.NINE, on(1, FIRST)), new Paragraph("IV. TỔ GIÁM SÁT", true, false, ON_TWO), table(on(2, STRANGER)))
                .of(TableKind.PLAN).getFirst().lines()).hasSize(1);
    }

    @Test
    void aTableThatSlippedIntoALaterSectionGoesOnUnderTheTitleOfItsStandard() {
        PlanTables tables = tables(table(Papers.NINE, FIRST), "IV. TỔ CHỨC", "Họp tổ.", "Tiêu chuẩn 2: Cán bộ", table(SECOND));
        assertThat(tables.of(TableKind.PLAN).getFirst().lines()).hasSize(3);
    }

    @Test
    void theParagraphsBeforeThatTitleAreKept() {
        assertThat(tables(table(Papers.NINE, FIRST), "IV. TỔ CHỨC", "Tiêu chuẩn 2: Cán bộ", table(SECOND)).paragraphs())
                .extracting(Paragraph::text).containsExactly("IV. TỔ CHỨC");
    }

    @Test
    void columnsThatNobodyNamedAreOfThePlanWhereTheirCellsSaySo() {
        assertThat(tables(unnamed(FIRST, SECOND)).of(TableKind.PLAN)).hasSize(1);
    }

    @Test
    void othersAreNot() {
        TableRow evidence = row("[H1-1.1-01]", "Trường", "", "Biên bản", "45/KH ngày 2/9", "Văn thư", "Tệp", "x", "Trang 3");
        assertThat(tables(unnamed(evidence, evidence)).of(TableKind.PLAN)).isEmpty();
    }

    @Test
    void whereNoTableHasAHeadThoseWithoutLabelsAreGuessedToo() {
        assertThat(tables(unnamed(FIRST, SECOND), "Trang", table(FIRST, SECOND)).of(TableKind.PLAN))
                .flatExtracting(Rebuilder::lines).hasSize(4);
    }

    /** A table without a head as a reader gives it that had to know its columns. */
    private static Table unnamed(TableRow... rows) {
        List<Label> labels = List.of(Label.TT, Label.CRITERION, Label.EXPECTED_RESULT, Label.TASKS, Label.LEAD, Label.TIME,
                Label.BUDGET, Label.SUPPORT, Label.NOTES);
        List<Column> columns = IntStream.range(0, 9).mapToObj(i -> new Column(labels.get(i), i, i + 1, "", 1)).toList();
        return new Table(9, List.of(rows), new Columns(TableKind.PLAN, columns, 0, 1));
    }
}
