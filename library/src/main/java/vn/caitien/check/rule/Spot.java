package vn.caitien.check.rule;

import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;

/**
 * A place in a plan.
 *
 * @param row the position of the row, from 0; null outside the rows
 * @param field in a row the cell's JSON name, else a path such as {@code header.date}, {@code sections[1].paragraphs[0]},
 *     {@code sections[3].number}, {@code closing}, {@code recipients[0]}, {@code bands[2]}, {@code problems[0].limit},
 *     {@code reviews[1].when}, {@code standards[1]} for the second standard of the circular; null for a whole row, or the whole plan
 */
public record Spot(@Nullable Integer row, @Nullable String field) {

    /** The whole plan. */
    public static final Spot PLAN = new Spot(null, null);

    /** A whole row. */
    public static Spot row(int row) {
        return new Spot(row, null);
    }

    /** A cell of a row. */
    public static Spot cell(int row, Cell cell) {
        return new Spot(row, cell.key());
    }

    /** A field of the header, by its JSON name. */
    public static Spot header(String name) {
        return new Spot(null, "header." + name);
    }

    /** A place outside the rows and the header. */
    public static Spot at(String path) {
        return new Spot(null, path);
    }
}
