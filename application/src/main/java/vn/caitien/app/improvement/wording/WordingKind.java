package vn.caitien.app.improvement.wording;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of the words a school keeps. */
enum WordingKind implements ActKind {
    KEPT("wording.kept"),
    DROPPED("wording.dropped");

    private final Telling telling;

    WordingKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
