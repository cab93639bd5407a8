package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;

/**
 * What a row has had so far: the last line of each of its cells, the latest first. A row that goes on on another page
 * resumes some of them.
 *
 * @param state of the cell
 * @param begun the first word of its last line
 * @param end the word behind that line
 * @param before the cells before it
 */
record Kept(int state, int begun, int end, @Nullable Kept before) {

    /** The row with a line more of one of its cells. */
    static Kept with(int state, int begun, int end, @Nullable Kept row) {
        return new Kept(state, begun, end, without(state, row));
    }

    private static @Nullable Kept without(int state, @Nullable Kept row) {
        return of(row, state) == null ? row : rebuilt(state, row);
    }

    private static @Nullable Kept rebuilt(int state, @Nullable Kept row) {
        if (row == null || row.state == state) {
            return row == null ? null : row.before;
        }
        return new Kept(row.state, row.begun, row.end, rebuilt(state, row.before));
    }

    /** The latest line of the cell in that column, null for none. */
    static @Nullable Kept of(@Nullable Kept row, int state) {
        Kept kept = row;
        while (kept != null && kept.state != state) {
            kept = kept.before;
        }
        return kept;
    }
}
