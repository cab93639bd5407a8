package vn.caitien.app.work.reminding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which days someone is written to. */
enum Rhythm {
    /** From Monday to Friday. */
    WEEKDAYS,
    DAILY;

    /** In forms and message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rhythm> of(String key) {
        return Arrays.stream(values()).filter(rhythm -> rhythm.key().equals(key)).findFirst();
    }

    boolean on(LocalDate day) {
        return this == DAILY || day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }

    /** The last of its days before that one. */
    LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!on(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }
}
