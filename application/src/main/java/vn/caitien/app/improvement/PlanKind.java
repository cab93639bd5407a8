package vn.caitien.app.improvement;

import java.util.List;
import vn.caitien.app.trail.ActKind;

/** What this module writes down. */
enum PlanKind implements ActKind {
    OPENED("plan.opened", "title"),
    WRITTEN("plan.written", "title"),
    SUBMITTED("plan.submitted", "title"),
    PASSED("plan.passed", "minutes", "on", "title"),
    ISSUED("plan.issued", "number", "on", "title"),
    WITHDRAWN("plan.withdrawn", "title"),
    CLOSED("plan.closed", "title");

    private final String kind;
    private final List<String> details;

    PlanKind(String kind, String... details) {
        this.kind = kind;
        this.details = List.of(details);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<String> details() {
        return details;
    }
}
