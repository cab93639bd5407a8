package vn.caitien.app.work.reminding;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Repeating;
import vn.caitien.app.platform.mail.Outbox;

/** Asks every minute whether people are to be told, the first time a minute after the start, which it does not slow down. */
@Component
class MorningClock implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MorningRound round;
    private final Outbox outbox;
    private final Repeating minutes;

    MorningClock(MorningRound round, Outbox outbox) {
        this.round = round;
        this.outbox = outbox;
        this.minutes = new Repeating("reminders", round::tick);
    }

    @Override
    public void start() {
        minutes.started();
        if (outbox.on()) {
            minutes.every(MINUTE, MINUTE);
        }
    }

    /** Who was not told by then is told after the next start. */
    @Override
    public void stop() {
        round.stop();
        minutes.stop(PATIENCE);
    }

    @Override
    public boolean isRunning() {
        return minutes.running();
    }
}
