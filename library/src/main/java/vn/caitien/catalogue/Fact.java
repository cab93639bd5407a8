package vn.caitien.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A single rule of a circular that is one value, with its article.
 *
 * @param key its name in the software, e.g. {@code recognition.years-valid}
 * @param value the value as text; what it means depends on the key
 * @param summary what the rule says, in other words than the law's
 * @param article where it stands; null when that is not known
 * @param uncertain whether it has still to be checked against the signed text
 * @param note what is to be known about it; null when nothing
 */
public record Fact(
        String key,
        String value,
        String summary,
        @Nullable String article,
        boolean uncertain,
        @Nullable String note) {}
