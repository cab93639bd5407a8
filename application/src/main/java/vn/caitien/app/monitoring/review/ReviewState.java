package vn.caitien.app.monitoring.review;

/** Whether a review is written in. */
public enum ReviewState {
    OPEN,
    /** What it said is kept and locked; opening it again makes a new version. */
    CLOSED
}
