package vn.caitien.intake.readers.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a story or a cell before it is known which tables are ruled. */
sealed interface Draft {

    /**
     * A paragraph with text.
     *
     * @param lines clean and not empty, parted at its line breaks
     */
    record Text(List<String> lines, boolean bold, boolean centred) implements Draft {}

    /**
     * A table.
     *
     * @param style id of its table style; null when it has none
     */
    record Grid(@Nullable String style, Edges edges, List<Line> lines) implements Draft {}

    /** A row of a table; {@code heading} when it is to be repeated on every page. */
    record Line(List<Box> boxes, boolean heading) {}

    /**
     * A cell.
     *
     * @param column its first grid column, from 0
     * @param merge whether it begins or goes on with a cell merged downwards
     */
    record Box(int column, int span, Merge merge, Edges edges, List<Draft> content) {}

    /** A cell's part in a vertical merge (17.4.84 vMerge). */
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }
}
