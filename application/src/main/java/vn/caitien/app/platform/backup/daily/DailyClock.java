package vn.caitien.app.platform.backup.daily;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Repeating;

/** Asks every minute whether a backup is due, the first time a minute after the start, which it does not slow down. */
@Component
class DailyClock implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DailyBackups backups;
    private final DailyPlan plan;
    private final Repeating minutes;

    DailyClock(DailyBackups backups, DailyPlan plan) {
        this.backups = backups;
        this.plan = plan;
        this.minutes = new Repeating("backup", backups::tick);
    }

    @Override
    public void start() {
        minutes.started();
        if (plan.daily()) {
            minutes.firstly(backups::look);
            minutes.every(MINUTE, MINUTE);
        }
    }

    /** One that is being made is broken off: nothing of it stays, and it is made after the next start. */
    @Override
    public void stop() {
        minutes.breakOff(PATIENCE);
    }

    @Override
    public boolean isRunning() {
        return minutes.running();
    }
}
