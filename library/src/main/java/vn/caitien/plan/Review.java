package vn.caitien.plan;

import org.jspecify.annotations.Nullable;

/** A line of section VI of Mẫu số 2 (circular 57/2026), the internal monitoring; what is not printed is null. */
public record Review(
        @Nullable String when,
        @Nullable String content,
        @Nullable String result,
        @Nullable String adjustment,
        @Nullable String evaluator) {}
