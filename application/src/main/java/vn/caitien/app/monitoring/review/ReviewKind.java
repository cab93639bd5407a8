package vn.caitien.app.monitoring.review;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of reviews. What a review says of items stands in the review. */
enum ReviewKind implements ActKind {
    OPENED("review.opened", "plan", "review"),
    CLOSED("review.closed", "plan", "review"),
    REOPENED("review.reopened", "plan", "review");

    private final Telling telling;

    ReviewKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
