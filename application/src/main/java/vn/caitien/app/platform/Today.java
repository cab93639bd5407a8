package vn.caitien.app.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the schools are. */
public final class Today {
    /** Where that is. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    public static LocalDate of(Clock clock) {
        return of(clock.instant());
    }

    /** Which day it was there at a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }
}
