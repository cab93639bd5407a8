package vn.caitien.phrase;

import org.jspecify.annotations.Nullable;

/** The words before a point that say which side of it is meant. */
enum TimeBound {
    NONE,
    /** "từ": it begins there. */
    FROM,
    /** "sau": it begins when that is over. */
    AFTER,
    /** "trước": it ends when that begins. */
    BEFORE,
    /** "đến", "đến hết", "chậm nhất": it ends when that ends. */
    UNTIL,
    /** "hoàn thành": it ends there, where the words before gave a beginning; else it is that stretch. */
    FINISH;

    /** What a sign says; null for a sign that is no such word. */
    static @Nullable TimeBound of(TimeSign sign) {
        return switch (sign) {
            case FROM -> FROM;
            case AFTER -> AFTER;
            case BEFORE -> BEFORE;
            case UNTIL, BY -> UNTIL;
            case FINISH -> FINISH;
            case NOW, FILLER, WHOLE -> NONE;
            default -> null;
        };
    }

    /** The stretch a point becomes. */
    TimeStretch around(TimePoint point) {
        return switch (this) {
            case NONE, FINISH -> TimeStretch.of(point);
            case FROM -> new TimeStretch(point, null);
            case AFTER -> new TimeStretch(point.part(TimePoint.Part.END), null);
            case BEFORE -> new TimeStretch(null, point.part(TimePoint.Part.START));
            case UNTIL -> new TimeStretch(null, point);
        };
    }

    /** Whether it names an end, which closes a stretch whose beginning stands just before. */
    boolean closes() {
        return this == BEFORE || this == UNTIL || this == FINISH;
    }
}
