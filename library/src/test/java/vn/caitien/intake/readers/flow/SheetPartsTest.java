package vn.caitien.intake.readers.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Merge;
import vn.caitien.intake.readers.flow.SheetParts.Row;

class SheetPartsTest {

    /** A row with so many filled cells of three. */
    private static Row row(boolean ruled, int filled) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Draft> content = i < filled ? List.of(new Draft.Text(List.of("a"), false, false)) : List.of();
            boxes.add(new Box(i, 1, Merge.NONE, content));
        }
        return new Row(new Line(boxes, false), ruled);
    }

    private static Row[] rows(boolean ruled, int... filled) {
        return Arrays.stream(filled).mapToObj(each -> row(ruled, each)).toArray(Row[]::new);
    }

    /** How many rows each part has, and whether it is ruled. */
    private static List<String> parts(Row... rows) {
        return SheetParts.of(List.of(rows)).stream()
                .map(Grid.class::cast)
                .map(grid -> grid.lines().size() + (grid.ruled() ? " ruled" : ""))
                .toList();
    }

    @Test
    void noRowsAreNoPart() {
        assertThat(parts()).isEmpty();
    }

    @Test
    void aTableStaysWhole() {
        assertThat(parts(rows(true, 3, 1, 3, 2))).containsExactly("4 ruled");
    }

    @Test
    void aLayoutStaysWhole() {
        assertThat(parts(rows(false, 2, 1, 2))).containsExactly("3");
    }

    @Test
    void headAndSignatureAreParted() {
        assertThat(parts(rows(false, 1, 2, 3, 3, 2))).containsExactly("2", "2", "1");
    }

    @Test
    void rowsWithoutRulingsAroundRuledOnesAreNoPartOfTheirTable() {
        List<Row> rows = new ArrayList<>(List.of(rows(false, 1)));
        rows.addAll(List.of(rows(true, 3, 1, 3)));
        rows.addAll(List.of(rows(false, 2)));
        assertThat(parts(rows.toArray(Row[]::new))).containsExactly("1", "3 ruled", "1");
    }

    @Test
    void aBandBetweenDenseRowsBelongsToTheTable() {
        assertThat(parts(rows(false, 3, 1, 3))).containsExactly("3");
    }

    @Test
    void twoTablesOfASheetAreTwo() {
        assertThat(parts(rows(false, 3, 3, 1, 1, 1, 3, 3))).containsExactly("2", "3", "2");
    }

    @Test
    void emptyRowsOutsideTablesAreLeftOut() {
        assertThat(parts(rows(false, 1, 0, 3, 3))).containsExactly("1", "2");
    }
}
