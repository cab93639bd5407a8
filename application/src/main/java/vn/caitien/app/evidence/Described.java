package vn.caitien.app.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document. What is not known is null.
 *
 * @param title as it stands in lists
 * @param kind a key of {@link DocumentKind}
 * @param pages how many sheets it has, counted as printed
 * @param tags words of the school's own
 * @param link where it lies outside, an address of the web
 * @param place where the paper lies, such as "hộp 3"
 */
public record Described(
        String title, @Nullable String kind, Origin origin, Days days, @Nullable Integer pages, List<String> tags,
        @Nullable String link, @Nullable String place, @Nullable String note) {

    public Described {
        tags = List.copyOf(tags);
    }

    /** A title, and nothing else known. */
    public static Described titled(String title) {
        return new Described(title, null, Origin.UNKNOWN, Days.UNKNOWN, null, List.of(), null, null, null);
    }
}
