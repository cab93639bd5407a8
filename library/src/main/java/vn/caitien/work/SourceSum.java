package vn.caitien.work;

import org.jspecify.annotations.Nullable;

/**
 * What a school year is planned to take from one source.
 *
 * @param source as written; null for what the words tell no source of
 */
public record SourceSum(@Nullable String source, YearSum sum) {}
