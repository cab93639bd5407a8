package vn.caitien.samples.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.samples.Dice;
import vn.caitien.samples.content.InventedPlans;
import vn.caitien.samples.content.RandomPlans;
import vn.caitien.samples.layout.Layout.Counting;
import vn.caitien.samples.layout.Layout.Lists;
import vn.caitien.samples.layout.Layout.Standards;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Made;

class LayoutTest {
    @Test
    void everyPlaceOfEveryTableIsCoveredOnce() {
        assertThat(LongStream.range(0, 150).mapToObj(LayoutTest::laid).flatMap(LayoutTest::grids)).allMatch(LayoutTest::covered);
    }

    @Test
    void theTruthHasEveryRowOfThePlan() {
        assertThat(LongStream.range(0, 50).boxed())
                .allMatch(seed -> laid(seed).truth().rows().size() == RandomPlans.plan(seed).plan().rows().size());
    }

    @Test
    void aBandStandsBeforeTheFirstRowOfItsStandard() {
        Laid laid = PaperMaker.lay(InventedPlans.read("preschool-2025"),
                first(layout -> layout.table().standards() == Standards.BAND && layout.table().levelBand().isEmpty()), 1);
        assertThat(laid.truth().bands()).allMatch(band -> {
            List<Row> rows = laid.truth().rows();
            String standard = rows.get(band.beforeRow()).cells().get(Cell.STANDARD);
            return band.text().contains(standard) && (band.beforeRow() == 0
                    || !standard.equals(rows.get(band.beforeRow() - 1).cells().get(Cell.STANDARD)));
        });
    }

    @Test
    void ttCountsRowsWhereTheLayoutSaysSo() {
        Laid laid = PaperMaker.lay(InventedPlans.read("preschool-2025"),
                first(layout -> layout.columns().order().size() == 9 && layout.table().counting() == Counting.ROWS), 1);
        assertThat(laid.truth().rows().getLast().cells()).containsEntry(Cell.TT, "11");
    }

    @Test
    void aTitleThatIsNotPrintedIsNotInTheTruth() {
        Laid laid = PaperMaker.lay(InventedPlans.read("preschool-2025"),
                first(layout -> !layout.table().criterion().contains("%2$s")), 1);
        assertThat(laid.truth().rows()).noneMatch(row -> row.cells().containsKey(Cell.CRITERION_TITLE));
    }

    @Test
    void whatStandsShiftedOnPaperIsPrintedShifted() {
        Laid laid = PaperMaker.lay(InventedPlans.read("multi-level-2025"), first(layout -> true), 1);
        assertThat(laid.truth().rows().get(2).printed()).containsAllEntriesOf(Map.of(Cell.LEAD, "Thường xuyên", Cell.BUDGET, ""));
    }

    @Test
    void bulletsAreMadeByWordWhereTheLayoutSaysSo() {
        LineMaker lines = new LineMaker(new Lists(true, "- ", false, false));
        assertThat(lines.cell(Cell.TASKS, "- một\n- hai")).extracting(Line::made).containsOnly(Made.BULLET);
    }

    @Test
    void typedBulletsTakeTheMarkOfTheLayout() {
        LineMaker lines = new LineMaker(new Lists(false, "• ", false, false));
        assertThat(lines.cell(Cell.TASKS, "- một\n- hai")).extracting(Line::printed).containsExactly("• một", "• hai");
    }

    private interface Wanted {
        boolean in(Layout layout);
    }

    private static Layout first(Wanted wanted) {
        return LongStream.range(1, 5000).mapToObj(seed -> Layouts.whole(new Dice(seed))).filter(wanted::in).findFirst()
                .orElseThrow();
    }

    private static Laid laid(long seed) {
        return PaperMaker.lay(RandomPlans.plan(seed), Layouts.any(new Dice(seed)), seed);
    }

    private static Stream<Grid> grids(Laid laid) {
        return laid.paper().pieces().stream().filter(Grid.class::isInstance).map(Grid.class::cast);
    }

    private static boolean covered(Grid grid) {
        int[][] times = new int[grid.rows().size()][grid.widths().size()];
        for (int row = 0; row < times.length; row++) {
            for (GridCell cell : grid.rows().get(row).cells()) {
                for (int down = 0; down < cell.rows(); down++) {
                    for (int across = 0; across < cell.columns(); across++) {
                        times[row + down][cell.column() + across]++;
                    }
                }
            }
        }
        return Stream.of(times).flatMapToInt(Arrays::stream).allMatch(count -> count == 1);
    }
}
