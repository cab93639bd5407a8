package vn.caitien.app.improvement.register;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What the register writes down. A plan that gets its number is told of with its issue. */
enum PaperKind implements ActKind {
    RESERVED("paper.reserved", "number"),
    SENT("paper.sent", "count", "number", "on");

    private final Telling telling;

    PaperKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
