package vn.caitien.app.evidence;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What this module writes down. */
public enum EvidenceAct implements ActKind {
    ENTERED("evidence.entered", "title"),
    DESCRIBED("evidence.described", "title"),
    CODED("evidence.coded", "code", "title"),
    WITHDRAWN("evidence.withdrawn", "title"),
    RESTORED("evidence.restored", "title"),
    EMPTIED("evidence.emptied", "title"),
    CARRIED("evidence.carried", "count", "year");

    private final Telling telling;

    EvidenceAct(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
