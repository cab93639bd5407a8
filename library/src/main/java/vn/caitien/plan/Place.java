package vn.caitien.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source a text came from, and how sure the reading is.
 *
 * @param page from 1; null where the format knows no pages
 * @param box x0, y0, x1, y1 in points from the page's top left; null where there is no page image
 * @param cell a place in the source's own terms, e.g. {@code table 2 row 5 column 3} or {@code Sheet1!C7}
 * @param lines first and last line of a text source, from 1
 * @param confidence 0 to 1: the share of such readings that are right
 */
public record Place(
        @Nullable Integer page,
        @Nullable List<Double> box,
        @Nullable String cell,
        @Nullable List<Integer> lines,
        double confidence) {

    public Place {
        box = box == null ? null : List.copyOf(box);
        lines = lines == null ? null : List.copyOf(lines);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    /** The same place with another confidence. */
    public Place sure(double value) {
        return new Place(page, box, cell, lines, value);
    }
}
