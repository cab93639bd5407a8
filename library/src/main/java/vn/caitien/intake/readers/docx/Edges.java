package vn.caitien.intake.readers.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.ooxml.Markup;

/**
 * The borders a table, a table style or a cell names; for each, null says nothing, so that the next one up decides.
 * A cell knows no inner ones.
 */
record Edges(
        @Nullable Boolean top,
        @Nullable Boolean bottom,
        @Nullable Boolean left,
        @Nullable Boolean right,
        @Nullable Boolean insideAcross,
        @Nullable Boolean insideDown) {

    static final Edges SILENT = new Edges(null, null, null, null, null, null);

    /** Reads the element just entered: {@code tblBorders} or {@code tcBorders}. */
    static Edges read(Markup markup) {
        @Nullable Boolean[] seen = new Boolean[6];
        int depth = markup.depth();
        while (markup.child(depth)) {
            int side = switch (markup.name()) {
                case "top" -> 0;
                case "bottom" -> 1;
                case "left", "start" -> 2;
                case "right", "end" -> 3;
                case "insideH" -> 4;
                case "insideV" -> 5;
                default -> -1;
            };
            if (side >= 0) {
                seen[side] = isVisible(markup.attribute("val", "nil"), markup.attribute("color", ""));
            }
        }
        return new Edges(seen[0], seen[1], seen[2], seen[3], seen[4], seen[5]);
    }

    /** These, and where they say nothing, what {@code base} says. */
    Edges over(Edges base) {
        return new Edges(
                or(top, base.top),
                or(bottom, base.bottom),
                or(left, base.left),
                or(right, base.right),
                or(insideAcross, base.insideAcross),
                or(insideDown, base.insideDown));
    }

    /** Whether any is drawn. */
    boolean any() {
        return Arrays.asList(top, bottom, left, right, insideAcross, insideDown).contains(true);
    }

    /** How many of the four sides of a cell are drawn, the cell's own word first, then the table's. */
    static int drawn(Edges cell, Edges table, boolean first, boolean last, boolean leftmost, boolean rightmost) {
        return count(cell.top, first ? table.top : table.insideAcross)
                + count(cell.bottom, last ? table.bottom : table.insideAcross)
                + count(cell.left, leftmost ? table.left : table.insideDown)
                + count(cell.right, rightmost ? table.right : table.insideDown);
    }

    private static int count(@Nullable Boolean own, @Nullable Boolean outer) {
        return Boolean.TRUE.equals(or(own, outer)) ? 1 : 0;
    }

    private static @Nullable Boolean or(@Nullable Boolean own, @Nullable Boolean outer) {
        return own != null ? own : outer;
    }

    private static boolean isVisible(String kind, String colour) {
        return !kind.equals("nil") && !kind.equals("none") && !colour.equalsIgnoreCase("FFFFFF");
    }
}
