package vn.caitien.intake.readers.flow;

import java.util.List;
import vn.caitien.intake.readers.flow.Draft.Box;

/** Counts the rulings of a table. */
public final class Rulings {
    /** One line under a school's name is drawn as a cell's border too; a ruled cell has at least this many. */
    private static final int SIDES = 2;

    private Rulings() {}

    /** A cell with its own borders. */
    public record Edged(Box box, Edges edges) {
        int right() {
            return box.column() + box.span();
        }
    }

    /**
     * Whether at least half of the cells are ruled.
     *
     * @param table the borders of the table as a whole
     * @param rows its cells from left to right, none of the rows empty
     */
    public static boolean areDrawn(Edges table, List<List<Edged>> rows) {
        int right = rows.stream().mapToInt(row -> row.getLast().right()).max().orElse(0);
        int boxes = 0;
        int ruled = 0;
        for (int row = 0; row < rows.size(); row++) {
            boolean first = row == 0;
            boolean last = row == rows.size() - 1;
            for (Edged cell : rows.get(row)) {
                boolean leftmost = cell.box.column() == 0;
                boxes++;
                ruled += Edges.drawn(cell.edges, table, first, last, leftmost, cell.right() == right) >= SIDES ? 1 : 0;
            }
        }
        return ruled * 2 >= boxes && boxes > 0;
    }
}
