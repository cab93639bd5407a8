package vn.caitien.intake.readers.flow;

import java.util.List;

/** What stands in a document or a cell before it is known which tables only lay out the page. */
public sealed interface Draft {

    /**
     * A paragraph with text.
     *
     * @param lines clean and not empty, parted at its line breaks
     */
    record Text(List<String> lines, boolean bold, boolean centred) implements Draft {}

    /**
     * A table.
     *
     * @param ruled whether most of its cells are drawn
     */
    record Grid(boolean ruled, List<Line> lines) implements Draft {}

    /** A row of a table; {@code heading} when it is to be repeated on every page. */
    record Line(List<Box> boxes, boolean heading) {}

    /**
     * A cell.
     *
     * @param column its first grid column, from 0
     * @param merge whether it begins or goes on with a cell merged downwards
     */
    record Box(int column, int span, Merge merge, List<Draft> content) {}

    /** A cell's part in a merge downwards. */
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }
}
