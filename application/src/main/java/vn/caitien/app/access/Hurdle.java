package vn.caitien.app.access;

import java.time.Duration;

/** What failed tries are counted by, and how many are free before one has to wait. */
enum Hurdle {
    /** One name from one address: someone guessing, or someone who forgot. */
    PAIR(5),
    /** One name, from anywhere. */
    LOGIN(25),
    /** One address, whatever the name: a school's whole staff may stand behind one. */
    ADDRESS(50),
    /** One account: its second step, or its password asked again. */
    ACCOUNT(5);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 8;

    private final int free;

    Hurdle(int free) {
        this.free = free;
    }

    /** Whether the next failure after that many makes one wait. */
    boolean lastFree(int failures) {
        return failures == free - 1;
    }

    /** How long to wait after the last failure: twice as long each time, never longer than a quarter of an hour. */
    Duration pause(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
