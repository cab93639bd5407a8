package vn.caitien.app.monitoring.review;

import java.time.Instant;

/**
 * What a review says of an item, as it was written last.
 *
 * @param item the id of its row
 * @param at when
 */
public record Judged(String item, Judgement judgement, Instant at, int version) {}
