package vn.caitien.app.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a document's first page was read to say, for a person to agree to; what was not read is null.
 *
 * @param kind a key of {@link DocumentKind}
 * @param issued a day as ISO 8601 has it
 * @param side a key of {@link Side}
 */
public record Hints(
        @Nullable Hint title, @Nullable Hint kind, @Nullable Hint number, @Nullable Hint issued, @Nullable Hint side, @Nullable Hint issuer) {
    /** Nothing was read. */
    public static final Hints NONE = new Hints(null, null, null, null, null, null);

    /**
     * One of them.
     *
     * @param words as they stand in the document
     * @param sure whether they stood where such things stand, in letters that are surely right
     */
    public record Hint(String value, String words, boolean sure) {}
}
