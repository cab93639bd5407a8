package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the schools are. */
final class Today {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
