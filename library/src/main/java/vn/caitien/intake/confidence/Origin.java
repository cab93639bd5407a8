package vn.caitien.intake.confidence;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.labelling.Label;

/**
 * How a cell of a row came to be.
 *
 * @param label of the column it was taken from; null when it came from a row across the table
 * @param text of that column's cell on one line, before anything was taken apart
 * @param reader 0 to 1: the reader's sureness
 * @param doubts what else the reader noticed
 * @param heading 0 to 1: how well the words at the column's head fit; 0 when the column was guessed
 * @param pieced whether its row was put together from several
 * @param inherited whether it comes from a cell over several rows, or from the row above
 * @param moved whether it stood beside its column and was put right
 */
public record Origin(
        Spot spot,
        @Nullable Label label,
        String text,
        double reader,
        Doubts doubts,
        double heading,
        boolean pieced,
        boolean inherited,
        boolean moved) {

    /** Of a row across the table, whose text holds for the rows below it. */
    public static Origin band(Spot spot, String text) {
        return new Origin(spot, null, text, 1, Doubts.NONE, 1, false, true, false);
    }

    /** The same, moved. */
    public Origin asMoved() {
        return new Origin(spot, label, text, reader, doubts, heading, pieced, inherited, true);
    }
}
