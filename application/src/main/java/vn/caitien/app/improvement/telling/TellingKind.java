package vn.caitien.app.improvement.telling;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of telling people. How many, never who: the lines themselves hold the names. */
enum TellingKind implements ActKind {
    MET("telling.met", "count", "on", "title"),
    SIGNED("telling.signed", "count", "on", "title"),
    READ("telling.read", "title"),
    WITHDRAWN("telling.withdrawn", "on", "title"),
    POSTED("posting.posted", "on", "title"),
    TAKEN_DOWN("posting.down", "on", "title"),
    UNPOSTED("posting.withdrawn", "on", "title");

    private final Telling telling;

    TellingKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
