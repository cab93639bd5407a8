package vn.caitien.intake.readers.flow;

import java.util.List;
import vn.caitien.intake.readers.flow.Draft.Grid;

/** Tells tables from layout: a table is ruled, or filled as only tables are. */
final class Layout {
    /** A layout has a few cells side by side once or twice; this many, this often, are a table without rulings. */
    private static final int FILLED_COLUMNS = 4;

    private static final int FILLED_ROWS = 3;

    private Layout() {}

    static boolean isTable(Grid grid) {
        return (grid.ruled() || isFilled(grid)) && !isFrame(grid);
    }

    private static boolean isFilled(Grid grid) {
        return grid.lines().stream()
                        .filter(line -> line.boxes().stream()
                                        .filter(box -> !box.content().isEmpty())
                                        .count()
                                >= FILLED_COLUMNS)
                        .count()
                >= FILLED_ROWS;
    }

    /** A frame around the page: it holds a table with more cells than it has itself. */
    private static boolean isFrame(Grid grid) {
        return inner(grid).stream().anyMatch(nested -> size(nested) > size(grid));
    }

    private static List<Grid> inner(Grid grid) {
        return grid.lines().stream()
                .flatMap(line -> line.boxes().stream())
                .flatMap(box -> box.content().stream())
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static int size(Grid grid) {
        return grid.lines().stream().mapToInt(line -> line.boxes().size()).sum();
    }
}
