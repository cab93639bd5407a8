package vn.caitien.samples.flat;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.Label;

/** What a part of a line is. */
public sealed interface Tag {
    /** Text outside the tables. */
    record Outside() implements Tag {}

    /**
     * A cell of a table's heading, or of the row of column numbers under it.
     *
     * @param label of its column; null for a heading over several columns
     */
    record Heading(@Nullable Label label) implements Tag {}

    /** The title of a standard or the band of levels, in a row of its own; its number too. */
    record Band() implements Tag {}

    /**
     * A cell of a row, or a piece of one; a cell merged over several rows belongs to the first of them.
     *
     * @param row position in the truth's rows; of a review, in the truth's reviews
     */
    record CellPart(int row, Label label) implements Tag {}

    /** Page numbers, running heads, rules between the rows. */
    record Furniture() implements Tag {}

    /** An empty cell, or an empty paragraph in a cell or outside; its text is empty. */
    record Mark() implements Tag {}
}
