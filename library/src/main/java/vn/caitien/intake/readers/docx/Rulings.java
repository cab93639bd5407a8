package vn.caitien.intake.readers.docx;

import java.util.List;
import vn.caitien.intake.readers.docx.Draft.Box;
import vn.caitien.intake.readers.docx.Draft.Grid;
import vn.caitien.intake.readers.docx.Draft.Line;

/** Tells tables from layout: a table is ruled, or filled as only tables are. */
final class Rulings {
    /** One line under a school's name is drawn as a cell's border too; a ruled cell has at least this many. */
    private static final int SIDES = 2;

    /** A layout has a few cells side by side once or twice; this many, this often, are a table without rulings. */
    private static final int FILLED_COLUMNS = 4;

    private static final int FILLED_ROWS = 3;

    private final Styles styles;

    Rulings(Styles styles) {
        this.styles = styles;
    }

    boolean isTable(Grid grid) {
        return (isRuled(grid) || isFilled(grid)) && !isFrame(grid);
    }

    private boolean isRuled(Grid grid) {
        Edges table = grid.edges().over(styles.edgesOf(grid.style()));
        int right = grid.lines().stream().mapToInt(Rulings::rightEdge).max().orElse(0);
        int boxes = 0;
        int ruled = 0;
        for (int row = 0; row < grid.lines().size(); row++) {
            boolean first = row == 0;
            boolean last = row == grid.lines().size() - 1;
            for (Box box : grid.lines().get(row).boxes()) {
                boolean rightmost = box.column() + box.span() == right;
                boxes++;
                ruled += Edges.drawn(box.edges(), table, first, last, box.column() == 0, rightmost) >= SIDES ? 1 : 0;
            }
        }
        return ruled * 2 >= boxes && boxes > 0;
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

    private static int rightEdge(Line line) {
        Box last = line.boxes().getLast();
        return last.column() + last.span();
    }
}
