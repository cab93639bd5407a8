package vn.caitien.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.Failures.Count;
import vn.caitien.app.platform.database.CommonViews;

/**
 * Slows guessing down. Every try counts as a failure before it is looked at, and is taken back when it was none: tries
 * at the same time cannot slip by. Waits grow, and end: nobody is locked out for ever by someone else's guesses.
 */
@Component
class Throttle {
    private static final Duration MEMORY = Duration.ofDays(1);

    /**
     * Whether a try is let in.
     *
     * @param pause how long to wait instead; zero when it is
     * @param lastFree whether the next one has to wait if this one fails
     */
    record Admission(Duration pause, boolean lastFree) {
        boolean refused() {
            return pause.isPositive();
        }
    }

    private final Failures failures;
    private final CommonViews views;
    private final AccessKey key;
    private final Clock clock;

    Throttle(Failures failures, CommonViews views, AccessKey key, Clock clock) {
        this.failures = failures;
        this.views = views;
        this.key = key;
        this.clock = clock;
    }

    /** What a try is counted by: a text for each hurdle. */
    static Map<Hurdle, String> password(String login, String address) {
        Map<Hurdle, String> by = new EnumMap<>(Hurdle.class);
        by.put(Hurdle.PAIR, login + '\n' + address);
        by.put(Hurdle.LOGIN, login);
        by.put(Hurdle.ADDRESS, address);
        return by;
    }

    /** The same for what is asked of someone already known. */
    static Map<Hurdle, String> known(AccountId account) {
        return new EnumMap<>(Map.of(Hurdle.ACCOUNT, account.toString()));
    }

    /** Counts a try, unless there were too many. */
    Admission admit(Map<Hurdle, String> by) {
        return views.within(() -> {
            Instant now = clock.instant();
            Duration longest = Duration.ZERO;
            boolean lastFree = false;
            for (Map.Entry<Hurdle, String> one : by.entrySet()) {
                Count count = failures.hold(hash(one)).filter(known -> known.last().isAfter(now.minus(MEMORY)))
                        .orElse(new Count(0, now));
                Duration wait = Duration.between(now, count.last().plus(one.getKey().pause(count.failures())));
                longest = wait.compareTo(longest) > 0 ? wait : longest;
                lastFree |= one.getKey().lastFree(count.failures());
            }
            if (!longest.isPositive()) {
                by.entrySet().forEach(one -> failures.count(hash(one), now, now.minus(MEMORY)));
            }
            return new Admission(longest, lastFree);
        });
    }

    /** It was the right one: forgets what was tried under this name, and takes the try of the address back. */
    void passed(Map<Hurdle, String> by) {
        views.within(() -> {
            Instant forgotten = clock.instant().minus(MEMORY);
            by.entrySet().forEach(one -> {
                if (one.getKey() == Hurdle.ADDRESS) {
                    failures.takeBack(hash(one));
                } else {
                    failures.forget(hash(one), forgotten);
                }
            });
            return true;
        });
    }

    private byte[] hash(Map.Entry<Hurdle, String> one) {
        return key.hash(one.getKey().name(), one.getValue());
    }
}
