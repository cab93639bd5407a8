package vn.caitien.app.work.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a school's work a calendar tells. */
enum Extent {
    /** What its owner has to do, alone or with others. */
    MINE,
    /** All tasks of the plans that are worked by. */
    PLANS;

    /** In forms and message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Extent> of(String key) {
        return Arrays.stream(values()).filter(extent -> extent.key().equals(key)).findFirst();
    }
}
