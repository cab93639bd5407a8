package vn.caitien.app.improvement.telling;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.PlanId;

/**
 * That a plan is posted somewhere.
 *
 * @param place a board, a site on the web
 * @param to the last day it is to stand there; null while none is set
 * @param by who posted it, as people call them
 * @param end when it was taken down; null while it stands
 */
record Posting(
        UUID id, PlanId plan, String place, LocalDate from, @Nullable LocalDate to, String by, @Nullable End end, int version) {

    /** When and by whom it was taken down. */
    record End(LocalDate day, String by) {}

    /** How it stands on a day. */
    enum Standing {
        AHEAD,
        UP,
        /** Its last day is past, and it was not taken down. */
        DUE,
        DOWN;

        /** In message keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Standing on(LocalDate day) {
        if (end != null) {
            return Standing.DOWN;
        }
        if (to != null && day.isAfter(to)) {
            return Standing.DUE;
        }
        return day.isBefore(from) ? Standing.AHEAD : Standing.UP;
    }
}
