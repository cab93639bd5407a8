package vn.caitien.samples.flat;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a flattened document; in CSV a record, which may have several.
 *
 * @param gap how it follows on the line before
 */
public record FlatLine(List<FlatPart> parts, Gap gap) {
    public FlatLine {
        parts = List.copyOf(parts);
    }

    /**
     * Its text: the parts with single spaces between. In the document a space may follow; in the shapes that keep rows
     * another separator stands for each of the spaces between cells.
     */
    public String text() {
        return parts.stream().map(FlatPart::text).collect(Collectors.joining(" "));
    }
}
