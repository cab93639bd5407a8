package vn.caitien.app.work.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.TooManyTries;
import vn.caitien.app.platform.page.Language;

class FeedRateTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T00:00:00Z"));
    private final FeedRate rate = new FeedRate(new Moving());

    private final class Moving extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Test
    void a_program_that_asks_without_a_pause_waits() {
        many(1);
        assertThatThrownBy(() -> rate.count(feed(1))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void another_calendar_does_not_wait_for_it() {
        many(1);
        assertThatCode(() -> rate.count(feed(2))).doesNotThrowAnyException();
    }

    @Test
    void after_a_while_it_may_ask_again() {
        many(1);
        now.updateAndGet(moment -> moment.plus(FeedRate.WINDOW).plusSeconds(1));
        assertThatCode(() -> rate.count(feed(1))).doesNotThrowAnyException();
    }

    private void many(long feed) {
        for (int at = 0; at < FeedRate.MOST; at++) {
            rate.count(feed(feed));
        }
    }

    private static Feed feed(long id) {
        return new Feed(new UUID(0, id), new AccountId(new UUID(1, 1)), Extent.MINE, Language.VI, Instant.EPOCH, null);
    }
}
