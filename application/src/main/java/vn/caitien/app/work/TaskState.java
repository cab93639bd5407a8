package vn.caitien.app.work;

import java.util.Locale;

/** How far a task is, or one of the times it comes. Overdue is no state: it is told by the day. */
public enum TaskState {
    NOT_BEGUN,
    UNDER_WAY,
    /** For somebody or something else. */
    WAITING,
    DONE,
    /** With a reason. */
    DROPPED;

    /** Whether there is still something to do. */
    public boolean open() {
        return this != DONE && this != DROPPED;
    }

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
