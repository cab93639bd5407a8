package vn.caitien.app.platform.mail;

import java.time.Duration;
import java.util.List;

/** How long until the next try. */
final class Backoff {
    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    /** A mail is tried for more than a week. */
    private static final Duration LONGEST = Duration.ofDays(8);
    /** That is how often it may be put off: every hour, after the first steps. */
    private static final int MOST = STEPS.size() + (int) LONGEST.toHours();

    private Backoff() {}

    /** After that many failures in a row, from 1. */
    static Duration after(int failures) {
        return STEPS.get(Math.clamp(failures, 1, STEPS.size()) - 1);
    }

    /** Whether a mail that the server put off that often is given up. */
    static boolean over(int failures) {
        return failures > MOST;
    }
}
