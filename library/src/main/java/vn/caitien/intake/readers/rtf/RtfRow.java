package vn.caitien.intake.readers.rtf;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.readers.flow.Draft.Merge;

/** The definition of a row ({@code \trowd}): its cells' right edges, merges and borders. */
final class RtfRow {
    private static final int MOST_CELLS = 1000;

    /** One drawn side is a line under a name; a ruled cell has at least two. */
    private static final int SIDES = 2;

    private final List<Cell> cells = new ArrayList<>();
    private final boolean[] rowSides = new boolean[6];
    private boolean[] sides = new boolean[4];
    private boolean[] told = new boolean[4];
    private boolean[] target = rowSides;
    private int side = -1;
    private boolean joinsLeft;
    private Merge merge = Merge.NONE;
    private int left;
    private boolean heading;

    /**
     * A cell's definition.
     *
     * @param right its right edge in twips
     * @param joinsLeft whether it belongs to the cell at its left
     */
    record Cell(int right, boolean joinsLeft, Merge merge, boolean[] sides, boolean[] told) {}

    /** Takes a control word that defines rows or cells; others are let by. */
    void take(String word, int number) {
        switch (word) {
            case "trleft" -> left = number;
            case "trhdr" -> heading = true;
            case "clmrg" -> joinsLeft = true;
            case "clvmgf" -> merge = Merge.BEGINS;
            case "clvmrg" -> merge = Merge.GOES_ON;
            case "cellx" -> cell(number);
            case "trbrdrt", "trbrdrb", "trbrdrl", "trbrdrr", "trbrdrh", "trbrdrv" -> {
                target = rowSides;
                side = "tblrhv".indexOf(word.charAt(6));
            }
            case "clbrdrt", "clbrdrb", "clbrdrl", "clbrdrr" -> {
                target = sides;
                side = "tblr".indexOf(word.charAt(6));
                told[side] = true;
            }
            case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtriple", "brdrdashd", "brdrdashdd",
                    "brdrdashsm", "brdrwavy", "brdrinset", "brdroutset" -> set(true);
            case "brdrnone", "brdrnil", "brdrtbl" -> set(false);
            default -> {}
        }
    }

    private void set(boolean drawn) {
        if (side >= 0) {
            target[side] = drawn;
        }
    }

    private void cell(int right) {
        if (cells.size() < MOST_CELLS) {
            cells.add(new Cell(right, joinsLeft, merge, sides, told));
        }
        sides = new boolean[4];
        told = new boolean[4];
        target = sides;
        side = -1;
        joinsLeft = false;
        merge = Merge.NONE;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The left edge in twips. */
    int left() {
        return left;
    }

    boolean heading() {
        return heading;
    }

    /** Whether at least half of its cells are drawn; borders between cells are the row's, where a cell says nothing. */
    boolean ruled() {
        long drawn = cells.stream().filter(this::isRuled).count();
        return drawn * 2 >= cells.size() && !cells.isEmpty();
    }

    private boolean isRuled(Cell cell) {
        int count = 0;
        for (int i = 0; i < cell.sides.length; i++) {
            boolean byRow = rowSides[i] || rowSides[i < 2 ? 4 : 5];
            count += (cell.told[i] ? cell.sides[i] : byRow) ? 1 : 0;
        }
        return count >= SIDES;
    }
}
