package vn.caitien.plan;

import org.jspecify.annotations.Nullable;

/**
 * The file a plan was read from.
 *
 * @param file its name without folders
 * @param sha256 of its bytes, lower-case hex
 * @param pages null where the format knows no pages
 */
public record Source(
        @Nullable String file, @Nullable String mediaType, @Nullable String sha256, @Nullable Integer pages) {}
