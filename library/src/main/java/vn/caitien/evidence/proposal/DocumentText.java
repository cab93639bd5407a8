package vn.caitien.evidence.proposal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, or why there is none. Reading one throws nothing, whatever the file holds.
 *
 * @param lines in reading order; empty when there is none
 * @param scanned whether it was read from pictures, and is never all right
 * @param cut whether the document may have more than this
 * @param missing why there is no text; null when there is
 */
public record DocumentText(List<TextLine> lines, boolean scanned, boolean cut, @Nullable NoText missing) {

    public DocumentText {
        lines = List.copyOf(lines);
    }

    /** The beginning of a document, from which its kind, number, day and issuer are proposed. */
    public static DocumentText first(Path file) {
        return of(file, TextLimits.FIRST);
    }

    /** The whole of a document for searching, cut where it is longer than the limits allow. */
    public static DocumentText all(Path file) {
        return of(file, TextLimits.ALL);
    }

    /** As much of a document as the limits allow. */
    public static DocumentText of(Path file, TextLimits limits) {
        return new TextReading(limits).of(file);
    }

    static DocumentText none(NoText why) {
        return new DocumentText(List.of(), false, false, why);
    }

    /** All lines, one below the other; empty when there is no text. */
    public String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }
}
