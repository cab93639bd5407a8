package vn.caitien.app.improvement;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What this module writes down. */
enum PlanKind implements ActKind {
    OPENED("plan.opened", "title"),
    WRITTEN("plan.written", "title"),
    SUBMITTED("plan.submitted", "title"),
    PASSED("plan.passed", "minutes", "on", "title"),
    ISSUED("plan.issued", "number", "on", "title"),
    WITHDRAWN("plan.withdrawn", "title"),
    CLOSED("plan.closed", "title"),
    SCANNED("plan.scanned", "title"),
    REMARKED("plan.remarked", "title"),
    ANSWERED("plan.answered", "title"),
    SETTLED("plan.settled", "title");

    private final Telling telling;

    PlanKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
