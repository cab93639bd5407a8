package vn.caitien.accuracy;

import vn.caitien.measure.Measured;
import vn.caitien.measure.Share;

/**
 * What came of a document.
 *
 * @param plans the number of plans found in it; 0 when it was refused
 * @param plain measured by the whole truth
 * @param standing measured by what of the truth stands in the file; differs from {@code plain} in sheets alone
 */
public record Outcome(String name, int plans, Measured plain, Measured standing) {

    /** Cells that are wrong, lost or invented. */
    public int wrongCells() {
        Share cells = plain.cells();
        return cells.of() - cells.right();
    }

    /** Everything that is wrong, a line each, for people. */
    String complaints() {
        return name + "\n" + String.join("\n", standing.complaints());
    }
}
