package vn.caitien.app.improvement.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.PageSize;

/**
 * What is shown of a document beside what was read from it.
 *
 * @param pages their sizes, where they can be drawn; else none
 * @param strips of a document without pages, from top to bottom; else none
 */
public record SourceView(List<PageSize> pages, List<Strip> strips) {

    public SourceView {
        pages = List.copyOf(pages);
        strips = List.copyOf(strips);
    }

    /**
     * A paragraph, or a row of a table.
     *
     * @param table which table of the document it is of, from 1; 0 for a paragraph
     */
    public record Strip(int table, List<Box> boxes) {
        public Strip {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * The words of a paragraph or cell.
     *
     * @param column from 0
     * @param place in the document's own terms, as places read from it have it; null where it says none
     */
    public record Box(int column, int columns, int rows, List<String> lines, @Nullable String place, boolean strong) {
        public Box {
            lines = List.copyOf(lines);
        }
    }
}
