package vn.caitien.app.work.measure;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What is written down of indicators. The figures stand with the indicator. */
enum MeasureKind implements ActKind {
    DEFINED("indicator.defined", "name"),
    CHANGED("indicator.changed", "name"),
    DROPPED("indicator.dropped", "name"),
    MEASURED("indicator.measured", "name", "on"),
    WITHDRAWN("indicator.measurement-withdrawn", "name", "on");

    private final Telling telling;

    MeasureKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
