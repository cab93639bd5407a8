package vn.caitien.evidence.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of a document.
 *
 * @param text clean, wrapped lines joined; a tab between texts set apart on one line
 * @param loud whether it is bold or stands centred, as far as the format tells
 * @param table whether it stands in the cell of a ruled table
 * @param page from 1; null where the format knows no pages
 * @param sureness 0 to 1: how likely all its words were read right; 1 where they were not read from a picture
 */
public record TextLine(String text, boolean loud, boolean table, @Nullable Integer page, double sureness) {
    /** Of the lines of scanned pages below this a third were wrong: nothing that has no other proof is proposed from them. */
    static final double PLAIN = 0.9;

    /** Whether its words can be taken as they are. */
    boolean plain() {
        return sureness >= PLAIN;
    }
}
