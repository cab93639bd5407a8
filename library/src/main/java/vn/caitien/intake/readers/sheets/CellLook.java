package vn.caitien.intake.readers.sheets;

/**
 * How a cell looks.
 *
 * @param ruled whether at least two of its sides are drawn
 */
public record CellLook(boolean bold, boolean centred, boolean ruled) {
    /** A cell without any look of its own. */
    public static final CellLook PLAIN = new CellLook(false, false, false);
}
