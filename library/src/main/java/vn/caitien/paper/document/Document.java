package vn.caitien.paper.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper.
 *
 * @param title for the file's properties and the window of a reader; not printed
 * @param language of the words, as in {@code vi-VN}
 * @param stamp what is set across every page, e.g. the word for a draft; null for nothing
 * @param parts at least one; pages that lie follow pages that stand
 */
public record Document(String title, String language, @Nullable String stamp, List<Pages> parts) {

    /** Vietnamese as written in Việt Nam. */
    public static final String VIETNAMESE = "vi-VN";

    public Document {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a paper without pages");
        }
    }
}
