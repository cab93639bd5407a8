package vn.caitien.samples.flat;

/**
 * A part of a line.
 *
 * @param text as it stands in the document, stray tags, quotes and escapes of its shape included
 */
public record FlatPart(String text, Tag tag) {}
