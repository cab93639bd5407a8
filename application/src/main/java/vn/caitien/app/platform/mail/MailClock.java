package vn.caitien.app.platform.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the sender look every quarter of a minute, and soon after mail was put. */
@Component
class MailClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailClock.class);
    private static final long SECONDS = 15;
    /** The mail that is being said may end. */
    private static final long PATIENCE_SECONDS = 10;

    private final MailSender sender;
    private final MailSettings settings;
    private final MailBell bell;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("mail").factory());
    private volatile boolean running;

    MailClock(MailSender sender, MailSettings settings, MailBell bell) {
        this.sender = sender;
        this.settings = settings;
        this.bell = bell;
    }

    @Override
    public void start() {
        running = true;
        if (settings.line() != null) {
            rounds.scheduleWithFixedDelay(this::round, 1, SECONDS, TimeUnit.SECONDS);
            bell.answers(this::soon);
        }
    }

    /** A mail that is not said to its end by then stands as unsure after the next start. */
    @Override
    public void stop() {
        bell.answers(() -> {});
        sender.stop();
        rounds.shutdown();
        try {
            if (rounds.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                sender.close();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void soon() {
        try {
            rounds.execute(this::round);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("mail that was put just now goes after the next start");
        }
    }

    private void round() {
        try {
            sender.round();
        } catch (RuntimeException wrong) {
            // whatever it is, the next round has its try
            LOG.error("mail was not sent", wrong);
        }
    }
}
