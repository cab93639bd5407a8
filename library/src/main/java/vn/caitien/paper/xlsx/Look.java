package vn.caitien.paper.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks.
 *
 * @param size of its letters, in points
 * @param ruled whether its borders are drawn
 * @param indent from the left, in letters
 * @param asText whether what is typed into it later stays a text: 1.10 is a criterion, not a number
 */
record Look(double size, boolean bold, boolean italic, HorizontalAlignment across, VerticalAlignment down, boolean ruled,
        int indent, boolean asText) {

    /** Words on a sheet of texts. */
    static Look words(double size, HorizontalAlignment across) {
        return new Look(size, false, false, across, VerticalAlignment.TOP, false, 0, false);
    }

    /** Bold words on a sheet of texts. */
    static Look loud(double size, HorizontalAlignment across) {
        return words(size, across).bolder();
    }

    /** A cell of a table. */
    static Look cell(double size, HorizontalAlignment across, VerticalAlignment down) {
        return new Look(size, false, false, across, down, true, 0, false);
    }

    Look bolder() {
        return new Look(size, true, italic, across, down, ruled, indent, asText);
    }

    Look slanted() {
        return new Look(size, bold, true, across, down, ruled, indent, asText);
    }

    Look indented(int letters) {
        return new Look(size, bold, italic, across, down, ruled, letters, asText);
    }

    Look low() {
        return new Look(size, bold, italic, across, VerticalAlignment.BOTTOM, ruled, indent, asText);
    }

    Look text() {
        return new Look(size, bold, italic, across, down, ruled, indent, true);
    }
}
