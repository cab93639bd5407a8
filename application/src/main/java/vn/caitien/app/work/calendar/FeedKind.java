package vn.caitien.app.work.calendar;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of calendars for other programs: a secret address is a door, and the school is to know of it. */
enum FeedKind implements ActKind {
    MADE_MINE("calendar.made-mine"),
    MADE_PLANS("calendar.made-plans"),
    WITHDRAWN("calendar.withdrawn");

    private final Telling telling;

    FeedKind(String kind) {
        telling = Telling.of(kind);
    }

    static FeedKind made(Extent extent) {
        return switch (extent) {
            case MINE -> MADE_MINE;
            case PLANS -> MADE_PLANS;
        };
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
