package vn.caitien.app.work.reminding;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.mail.Outbox;

/** Asks every minute whether people are to be told, the first time a minute after the start, which it does not slow down. */
@Component
class MorningClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MorningClock.class);
    private static final long PATIENCE_SECONDS = 5;

    private final MorningRound round;
    private final Outbox outbox;
    private final ScheduledExecutorService minutes =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("reminders").factory());
    private volatile boolean running;

    MorningClock(MorningRound round, Outbox outbox) {
        this.round = round;
        this.outbox = outbox;
    }

    @Override
    public void start() {
        running = true;
        if (outbox.on()) {
            minutes.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.MINUTES);
        }
    }

    /** Who was not told by then is told after the next start. */
    @Override
    public void stop() {
        round.stop();
        minutes.shutdown();
        try {
            minutes.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void tick() {
        try {
            round.tick();
        } catch (RuntimeException wrong) {
            // the database may be away: the next minute has its try
            LOG.warn("whom to remind is not known", wrong);
        }
    }
}
