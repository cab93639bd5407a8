package vn.caitien.app.work.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What someone was told lately.
 *
 * @param last when they were told anything; null when they were not
 * @param days when they were told of a mark last
 */
record Told(@Nullable Instant last, Map<String, LocalDate> days) {
    static final Told NOTHING = new Told(null, Map.of());

    /** Whether they were told of it after that day. */
    boolean after(String mark, LocalDate day) {
        LocalDate told = days.get(mark);
        return told != null && told.isAfter(day);
    }

    static String late(DueTask task) {
        return "late:" + task.id() + ":" + task.due();
    }

    static String near(DueTask task) {
        return "near:" + task.id() + ":" + task.due();
    }
}
