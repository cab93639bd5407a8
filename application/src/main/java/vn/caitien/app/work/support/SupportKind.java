package vn.caitien.app.work.support;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of support conditions. */
enum SupportKind implements ActKind {
    ADDED("support.added", "plan"),
    CHANGED("support.changed", "plan");

    private final Telling telling;

    SupportKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
