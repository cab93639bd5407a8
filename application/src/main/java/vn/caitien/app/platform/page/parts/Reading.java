package vn.caitien.app.platform.page.parts;

/**
 * How the program understands what stands in a field. It stands under the field and never changes it.
 *
 * @param understood false when it could not be read; the words then say so
 */
public record Reading(String words, boolean understood) {}
