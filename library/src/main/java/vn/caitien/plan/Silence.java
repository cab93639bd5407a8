package vn.caitien.plan;

import org.jspecify.annotations.Nullable;

/**
 * A finding somebody has looked at and wants no more, with the reason.
 *
 * @param rule the id of the rule
 * @param row the id of the row; null for the whole plan
 */
public record Silence(String rule, @Nullable String row, String reason) {}
