package vn.caitien.app.work.obstacle;

import java.util.Locale;

/** How far an obstacle is. */
public enum ObstacleState {
    /** Nobody has said what becomes of it. */
    OPEN,
    /** Somebody sees to it, until a day. */
    TAKEN_UP,
    SOLVED;

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
