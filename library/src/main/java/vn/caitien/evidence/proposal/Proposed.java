package vn.caitien.evidence.proposal;

/**
 * Something a document says of itself, for a person to confirm.
 *
 * @param value what it means
 * @param words as they stand in the document
 * @param sure whether it stood where such things stand, in letters that are surely right; never of what was read from a picture
 */
public record Proposed<T>(T value, String words, boolean sure) {}
