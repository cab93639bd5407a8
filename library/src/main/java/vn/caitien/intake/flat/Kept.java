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

    /** The latest line of the cell in that column, null for none. */
    static @Nullable Kept of(@Nullable Kept row, int state) {
        Kept kept = row;
        while (kept != null && kept.state != state) {
            kept = kept.before;
        }
        return kept;
    }
}
