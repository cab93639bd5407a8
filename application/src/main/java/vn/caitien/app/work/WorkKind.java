package vn.caitien.app.work;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of tasks. What a report says stands in the report. */
enum WorkKind implements ActKind {
    ASSIGNED("task.assigned", "count", "plan"),
    PARTED("task.parted", "what"),
    CHANGED("task.changed", "what"),
    DROPPED("task.dropped", "what"),
    TAKEN_UP("task.taken-up", "what"),
    REPORTED("task.reported", "what"),
    REPORT_ADOPTED("task.report-adopted", "what"),
    REPORT_WITHDRAWN("task.report-withdrawn", "what"),
    LINKED("task.linked", "what"),
    UNLINKED("task.unlinked", "what");

    private final Telling telling;

    WorkKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
