package vn.caitien.intake.readers.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that follow one another and are rows of the same kind.
 *
 * @param rows as written
 * @param end the position of the line after the last
 */
record RowRun(List<TextRow> rows, int end) {

    /** Finds the rows of one kind. */
    interface Kind {
        /** The rows that begin with the line at that position; null when it is none. */
        @Nullable RowRun at(List<String> lines, int from);
    }
}
