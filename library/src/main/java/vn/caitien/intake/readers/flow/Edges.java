package vn.caitien.intake.readers.flow;

import org.jspecify.annotations.Nullable;

/**
 * The borders a table, a table style or a cell names; for each, null says nothing, so that the next one up decides.
 * A cell knows no inner ones.
 */
public record Edges(
        @Nullable Boolean top,
        @Nullable Boolean bottom,
        @Nullable Boolean left,
        @Nullable Boolean right,
        @Nullable Boolean insideAcross,
        @Nullable Boolean insideDown) {

    /** Says nothing. */
    public static final Edges SILENT = new Edges(null, null, null, null, null, null);

    /** These, and where they say nothing, what {@code base} says. */
    public Edges over(Edges base) {
        return new Edges(
                or(top, base.top),
                or(bottom, base.bottom),
                or(left, base.left),
                or(right, base.right),
                or(insideAcross, base.insideAcross),
                or(insideDown, base.insideDown));
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
}
