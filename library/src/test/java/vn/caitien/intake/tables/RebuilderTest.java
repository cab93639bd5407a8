package vn.caitien.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.across;
import static vn.caitien.intake.Papers.cell;
import static vn.caitien.intake.Papers.on;
import static vn.caitien.intake.Papers.row;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.ColumnFinder;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Label;

class RebuilderTest {
    private static final Columns NINE = new ColumnFinder().find(Papers.table(Papers.NINE)).orElseThrow().columns();
    private static final TableRow FIRST = row("", "Tiêu chí 1.1", "Mức 2", "Trồng cây quanh sân", "Tổ văn phòng", "Tháng 9/2031", "", "", "");
    private static final TableRow SECOND = row("", "Tiêu chí 1.2", "Mức 3", "Sơn lại cổng", "Bảo vệ", "Tháng 10/2031", "", "", "");

    private static List<TableLine> lines(TableRow... rows) {
        Rebuilder rebuilder = new Rebuilder(NINE);
        rebuilder.add(List.of(rows), false);
        return rebuilder.lines();
    }

    private static List<TableLine.Item> items(TableRow... rows) {
        return lines(rows).stream().filter(TableLine.Item.class::isInstance).map(TableLine.Item.class::cast).toList();
    }

    private static List<String> texts(Label label, TableRow... rows) {
        return items(rows).stream().map(item -> item.flat(label)).toList();
    }

    private static TableLine.Band band(TableRow... rows) {
        return (TableLine.Band) Objects.requireNonNull(lines(rows).getFirst());
    }

    @Test
    void rowsWithCriteriaOfTheirOwnAreItems() {
        assertThat(texts(Label.TASKS, FIRST, SECOND)).containsExactly("Trồng cây quanh sân", "Sơn lại cổng");
    }

    @Test
    void emptyRowsAreDropped() {
        assertThat(items(FIRST, row("", "", "", "", "", "", "", "", ""), SECOND)).hasSize(2);
    }

    @Test
    void aHeadRepeatedOnANewPageIsDropped() {
        assertThat(items(on(1, FIRST), on(2, Papers.NINE), on(2, SECOND))).hasSize(2);
    }

    @Test
    void aRowOfColumnNumbersIsDropped() {
        assertThat(items(row("1", "2", "3", "4", "5", "6", "7", "8", "9"), FIRST)).hasSize(1);
    }

    @Test
    void aRowOfColumnNumbersInBracketsIsDropped() {
        assertThat(items(row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"), FIRST)).hasSize(1);
    }

    @Test
    void aTextAcrossTheTableIsABand() {
        assertThat(band(across(9, "MỨC 1, 2, 3"), FIRST).text()).isEqualTo("MỨC 1, 2, 3");
    }

    @Test
    void aStandardInAnUnmergedRowIsABand() {
        assertThat(band(row("", "Tiêu chuẩn 1: Nề nếp", "", "", "", "", "", "", ""), FIRST).text())
                .isEqualTo("Tiêu chuẩn 1: Nề nếp");
    }

    @Test
    void levelsInAnUnmergedRowAreABand() {
        assertThat(band(row("", "MỨC 1, 2, 3", "", "", "", "", "", "", ""), FIRST).text()).isEqualTo("MỨC 1, 2, 3");
    }

    @Test
    void aBandKeepsItsNumber() {
        assertThat(band(row(cell(0, "1"), cell(1, 8, 1, "Tiêu chuẩn 1: Nề nếp")), FIRST).tt()).isEqualTo("1");
    }

    @Test
    void anItemAfterABandIsNoPartOfTheItemBeforeIt() {
        assertThat(items(FIRST, across(9, "Tiêu chuẩn 2: Đội ngũ"), SECOND)).hasSize(2);
    }

    @Test
    void aRowBrokenOverPagesIsJoined() {
        TableRow rest = row("", "", "", "và sau vườn.", "", "", "", "", "");
        assertThat(texts(Label.TASKS, on(1, FIRST), on(2, rest), on(2, SECOND)))
                .containsExactly("Trồng cây quanh sân và sau vườn.", "Sơn lại cổng");
    }

    @Test
    void aRowBrokenOverPagesIsJoinedUnderARepeatedHead() {
        TableRow rest = row("", "", "", "và sau vườn.", "", "", "", "", "");
        assertThat(texts(Label.TASKS, on(1, FIRST), on(2, Papers.NINE), on(2, rest), on(2, SECOND)))
                .containsExactly("Trồng cây quanh sân và sau vườn.", "Sơn lại cổng");
    }

    @Test
    void aJoinedRowSaysSo() {
        assertThat(items(on(1, FIRST), on(2, row("", "", "", "và sau vườn.", "", "", "", "", ""))).getFirst().pieced()).isTrue();
    }

    @Test
    void aRowBrokenOverTablesIsJoined() {
        Rebuilder rebuilder = new Rebuilder(NINE);
        rebuilder.add(List.of(FIRST), false);
        rebuilder.add(List.of(row("", "", "", "và sau vườn.", "nhà trường", "", "", "", "")), true);
        assertThat(rebuilder.lines()).hasSize(1);
    }

    @Test
    void aListThatGoesOnOverThePageKeepsItsEntries() {
        TableRow dashes = row("", "Tiêu chí 1.1", "Mức 2", "- Trồng cây", "Tổ văn phòng", "Tháng 9/2031", "", "", "");
        TableRow rest = row("", "", "", "- Tưới cây.", "", "", "", "", "");
        assertThat(items(on(1, dashes), on(2, rest)).getFirst().cells().get(Label.TASKS)).extracting(Piece::text)
                .isEqualTo("- Trồng cây\n- Tưới cây.");
    }

    @Test
    void aCriterionMergedDownwardsBelongsToEachOfItsRows() {
        assertThat(texts(Label.CRITERION,
                        row(cell(1, 1, 2, "Tiêu chí 1.1"), cell(2, "Mức 2"), cell(3, "Trồng cây"), cell(4, "Bảo vệ"), cell(5, "Tháng 9")),
                        row(cell(2, "Mức 2"), cell(3, "Tưới cây"), cell(4, "Y tế"), cell(5, "Tháng 10"))))
                .containsExactly("Tiêu chí 1.1", "Tiêu chí 1.1");
    }

    @Test
    void aCriterionMergedDownwardsCountsAsInherited() {
        assertThat(items(
                        row(cell(1, 1, 2, "Tiêu chí 1.1"), cell(2, "Mức 2"), cell(3, "Trồng cây"), cell(4, "Bảo vệ"), cell(5, "Tháng 9")),
                        row(cell(2, "Mức 2"), cell(3, "Tưới cây"), cell(4, "Y tế"), cell(5, "Tháng 10"))).getLast().inherited())
                .contains(Label.CRITERION);
    }

    @Test
    void aFullRowWithoutCriterionIsAnItemOfTheCriterionAbove() {
        assertThat(texts(Label.CRITERION, FIRST, row("", "", "Mức 2", "Tưới cây", "Y tế", "Tháng 10", "", "", ""), SECOND))
                .containsExactly("Tiêu chí 1.1", "Tiêu chí 1.1", "Tiêu chí 1.2");
    }

    @Test
    void aRowWithLittleInItGoesOnFromTheRowAbove() {
        assertThat(texts(Label.TASKS, FIRST, row("", "", "", "và sau vườn", "", "", "", "", ""), SECOND))
                .containsExactly("Trồng cây quanh sân và sau vườn", "Sơn lại cổng");
    }

    @Test
    void aRowWithANumberOfItsOwnIsAnItemOnANewPage() {
        TableRow one = row("1", "Tiêu chí 1.1", "Mức 2", "Trồng cây", "Bảo vệ", "Tháng 9", "", "", "");
        TableRow two = row("2", "Tiêu chí 1.2", "Mức 2", "tưới cây", "Y tế", "Tháng 9", "", "", "");
        assertThat(items(on(1, one), on(2, two))).hasSize(2);
    }

    @Test
    void noRowsGiveNoLines() {
        assertThat(lines()).isEmpty();
    }
}
