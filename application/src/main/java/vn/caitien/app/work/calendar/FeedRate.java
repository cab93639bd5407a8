package vn.caitien.app.work.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.TooManyTries;

/** How often a calendar was asked for of late: programs that ask without a pause wait. Remembered by this process. */
@Component
class FeedRate {
    static final int MOST = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_FEEDS = 100_000;

    private final Cache<UUID, AtomicInteger> counts;

    FeedRate(Clock clock) {
        counts = Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(MOST_FEEDS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /** @throws TooManyTries when it was asked for too often */
    void count(Feed feed) {
        if (counts.get(feed.id(), none -> new AtomicInteger()).incrementAndGet() > MOST) {
            throw new TooManyTries(WINDOW);
        }
    }
}
