package vn.caitien.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.across;
import static vn.caitien.intake.Papers.cell;
import static vn.caitien.intake.Papers.on;
import static vn.caitien.intake.Papers.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.ColumnFinder;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Label;

class PageBreaksTest {
    private static final Columns NINE = new ColumnFinder().find(Papers.table(Papers.NINE)).orElseThrow().columns();
    private static final TableRow FIRST = row("", "Tiêu chí 1.1", "Mức 2", "Trồng cây quanh sân", "Tổ văn phòng", "Tháng 9/2031", "", "", "");
    private static final TableRow SECOND = row("", "Tiêu chí 1.2", "Mức 3", "Sơn lại cổng", "Bảo vệ", "Tháng 10/2031", "", "", "");
    private static final TableRow OVER_TWO = row(cell(1, 1, 2, "Tiêu chí 1.3 Nề nếp và"), cell(2, "Mức 2"), cell(3, "Trồng cây"), cell(4, "Bảo vệ"), cell(5, "Tháng 9"));
    private static final TableRow LOWER = row(cell(2, "Mức 2"), cell(3, "Tưới cây"), cell(4, "Y tế"), cell(5, "Tháng 10"));

    private static List<TableLine> lines(TableRow... rows) {
        Rebuilder rebuilder = new Rebuilder(NINE);
        rebuilder.add(List.of(rows), false);
        return rebuilder.lines();
    }

    private static List<String> texts(Label label, TableRow... rows) {
        return lines(rows).stream()
                .filter(TableLine.Item.class::isInstance)
                .map(line -> ((TableLine.Item) line).flat(label))
                .toList();
    }

    private static List<String> bands(TableRow... rows) {
        return lines(rows).stream()
                .filter(TableLine.Band.class::isInstance)
                .map(line -> ((TableLine.Band) line).text())
                .toList();
    }

    @Test
    void aCriterionWhoseNumberStandsOnTheNextPageIsOne() {
        assertThat(texts(Label.CRITERION, FIRST, SECOND,
                        on(1, row("", "Tiêu chí", "Mức 3", "Sơn lại cổng", "Bảo vệ", "Tháng 10", "", "", "")),
                        on(2, row("", "1.3", "", "và hàng rào", "", "", "", "", ""))))
                .containsExactly("Tiêu chí 1.1", "Tiêu chí 1.2", "Tiêu chí 1.3");
    }

    @Test
    void aWordCutByThePageIsJoined() {
        assertThat(texts(Label.TIME, FIRST, SECOND,
                        on(1, row("", "Tiêu chí 1.3", "Mức 3", "Sơn lại", "Bảo vệ", "Tháng 10/203", "", "", "")),
                        on(2, row("", "", "", "hàng rào", "", "1", "", "", ""))))
                .endsWith("Tháng 10/2031");
    }

    @Test
    void aYearCutByThePageIsJoinedThoughItsRestLooksLikeAListMark() {
        assertThat(texts(Label.TIME, FIRST, SECOND,
                        on(1, row("", "Tiêu chí 1.3", "Mức 3", "Sơn lại", "Bảo vệ", "Hai lần (tháng 4/20", "", "", "")),
                        on(2, row("", "", "", "hàng rào", "", "31)", "", "", ""))))
                .endsWith("Hai lần (tháng 4/2031)");
    }

    @Test
    void aWholeRowUnderAMergedCriterionIsAnItemOnANewPage() {
        assertThat(texts(Label.TASKS, on(1, OVER_TWO), on(1, LOWER), on(1, SECOND),
                        on(2, row("", "", "Mức 3", "Quét sân", "Y tế", "Tháng 12", "", "", ""))))
                .containsExactly("Trồng cây", "Tưới cây", "Sơn lại cổng", "Quét sân");
    }

    @Test
    void aMergedCriterionTornByThePageIsWholeInAllItsRows() {
        assertThat(texts(Label.CRITERION, on(1, FIRST), on(1, OVER_TWO), on(1, LOWER),
                        on(2, row(cell(1, 1, 2, "kỷ luật"), cell(2, "Mức 3"), cell(3, "Quét sân"), cell(4, "Y tế"), cell(5, "Tháng 12"))),
                        on(2, LOWER)))
                .filteredOn(text -> text.equals("Tiêu chí 1.3 Nề nếp và kỷ luật")).hasSize(4);
    }

    @Test
    void aBandTornByThePageIsOne() {
        assertThat(bands(on(1, FIRST), on(1, row("", "Tiêu chuẩn 2: Nề", "", "", "", "", "", "", "")),
                        on(2, row("", "nếp", "", "", "", "", "", "", "")), on(2, SECOND)))
                .containsExactly("Tiêu chuẩn 2: Nề nếp");
    }

    @Test
    void aBandAcrossTheTableTornByThePageIsOne() {
        assertThat(bands(on(1, FIRST), on(1, across(9, "Tiêu chuẩn 2:")), on(2, across(9, "Nề nếp")), on(2, SECOND)))
                .containsExactly("Tiêu chuẩn 2: Nề nếp");
    }

    @Test
    void aBandWhoseFirstWordStandsAloneOnThePageIsOne() {
        assertThat(bands(on(1, FIRST), on(1, row("", "Tiêu", "", "", "", "", "", "", "")),
                        on(2, row("", "chuẩn 2: Nề nếp", "", "", "", "", "", "", "")), on(2, SECOND)))
                .containsExactly("Tiêu chuẩn 2: Nề nếp");
    }

    @Test
    void twoBandsOnEitherSideOfAPageBreakAreTwo() {
        assertThat(bands(on(1, FIRST), on(1, across(9, "Tiêu chuẩn 2: Nề nếp")), on(2, across(9, "MỨC 1, 2")), on(2, SECOND)))
                .hasSize(2);
    }

    @Test
    void aSmallWordThatAHeadingAlsoHoldsIsTheRestOfItsRow() {
        assertThat(texts(Label.LEAD, FIRST,
                        on(1, row("", "Tiêu chí 1.2", "Mức 3", "Sơn lại cổng", "Bảo vệ phối", "Tháng 10", "", "", "")),
                        on(2, row("", "", "", "", "hợp", "", "", "", "")), on(2, SECOND)))
                .contains("Bảo vệ phối hợp");
    }

    @Test
    void theRestOfAHeadTornByThePageIsDropped() {
        Rebuilder rebuilder = new Rebuilder(NINE);
        rebuilder.add(List.of(), false);
        rebuilder.add(List.of(row("", "", "", "", "", "hoàn thành", "", "", ""), FIRST), true);
        assertThat(rebuilder.lines()).hasSize(1);
    }

    @Test
    void aNumberMergedDownwardsDoesNotPartOrJoinItsRowsOnANewPage() {
        TableRow one = row(cell(0, 1, 2, "1"), cell(1, 1, 2, "Tiêu chí 1.3"), cell(2, "Mức 2"), cell(3, "Trồng cây"), cell(4, "Bảo vệ"), cell(5, "Tháng 9"));
        assertThat(texts(Label.TASKS, on(1, one), on(1, LOWER), on(2, row("", "", "Mức 3", "Quét sân", "Y tế", "Tháng 12", "", "", ""))))
                .hasSize(3);
    }

    @Test
    void aRangeOfYearsOverThePageIsNoList() {
        assertThat(texts(Label.TIME, FIRST, SECOND,
                        on(1, row("", "Tiêu chí 1.3", "Mức 3", "Sơn lại", "Bảo vệ", "Năm học 2031", "", "", "")),
                        on(2, row("", "", "", "hàng rào", "", "- 2032", "", "", ""))))
                .endsWith("Năm học 2031 - 2032");
    }
}
