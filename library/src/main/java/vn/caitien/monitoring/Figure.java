package vn.caitien.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a sentence of a report uses, so that a reader can go where it was counted or measured.
 *
 * @param name what it is, in words
 * @param value as it stands in the sentence
 * @param item the id of the item it was taken from; null where it is of the whole plan
 */
public record Figure(String name, String value, @Nullable String item) {}
