package vn.caitien.app.platform.backup.daily;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Asks every minute whether a backup is due, the first time a minute after the start, which it does not slow down. */
@Component
class DailyClock implements SmartLifecycle {
    private static final long PATIENCE_SECONDS = 5;

    private final DailyBackups backups;
    private final DailyPlan plan;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("backup").factory());
    private volatile boolean running;

    DailyClock(DailyBackups backups, DailyPlan plan) {
        this.backups = backups;
        this.plan = plan;
    }

    @Override
    public void start() {
        running = true;
        if (plan.daily()) {
            minutes.execute(backups::look);
            minutes.scheduleWithFixedDelay(backups::tick, 1, 1, TimeUnit.MINUTES);
        }
    }

    /** One that is being made is broken off: nothing of it stays, and it is made after the next start. */
    @Override
    public void stop() {
        minutes.shutdownNow();
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
}
