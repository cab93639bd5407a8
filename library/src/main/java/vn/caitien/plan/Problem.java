package vn.caitien.plan;

import org.jspecify.annotations.Nullable;

/** A key problem of section IV of Mẫu số 2 (circular 57/2026); what is not printed is null. */
public record Problem(
        @Nullable String id,
        @Nullable String tt,
        @Nullable String standard,
        @Nullable String criterion,
        @Nullable String currentState,
        @Nullable String limit,
        @Nullable String cause) {}
