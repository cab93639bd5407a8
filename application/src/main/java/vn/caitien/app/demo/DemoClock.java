package vn.caitien.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.Today;

/** A clock that tells the moments of a story, and after it the real ones; on a computer set before its end, those after it. */
final class DemoClock extends Clock {
    private final Clock real;
    private final Duration ahead;
    private volatile @Nullable Instant told;

    /** @param end of the story: it is never earlier */
    DemoClock(Clock real, LocalDateTime end) {
        this.real = real;
        Duration missing = Duration.between(real.instant(), moment(end));
        this.ahead = missing.isNegative() ? Duration.ZERO : missing;
    }

    /** Stands at that moment of the story. */
    void tell(LocalDateTime at) {
        told = moment(at);
    }

    /** Goes on from now. */
    void go() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant standing = told;
        return standing == null ? real.instant().plus(ahead) : standing;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("days are of " + Today.VIETNAM);
    }

    private static Instant moment(LocalDateTime at) {
        return at.atZone(Today.VIETNAM).toInstant();
    }
}
