package vn.caitien.app.platform.backup.daily;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages and health tell of daily backups. Asking it costs nothing. */
@Component
public class LastBackup {
    /** A day may be missed, as by a computer that was off; two are a matter for someone. */
    private static final Duration LATE = Duration.ofDays(2);

    private final DailyPlan plan;
    private final Clock clock;
    private final Instant started;
    private volatile @Nullable Made made;
    private volatile @Nullable Instant failed;

    LastBackup(DailyPlan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        this.started = clock.instant();
    }

    /**
     * A backup that is whole.
     *
     * @param at when its reading began
     * @param bytes of the file
     */
    public record Made(Instant at, long bytes) {}

    /** Whether one is made each day. */
    public boolean daily() {
        return plan.daily();
    }

    /** The last that succeeded, by whichever process; empty while there is none, or it is not known yet. */
    public Optional<Made> made() {
        return Optional.ofNullable(made);
    }

    /** When this process failed to make one, unless one has been made since. */
    public Optional<Instant> failed() {
        Instant when = failed;
        return Optional.ofNullable(when).filter(moment -> !since(moment));
    }

    /** Whether someone should look after it: the last try failed, or there has been none for two days. */
    public boolean late() {
        Instant edge = clock.instant().minus(LATE);
        return daily() && (failed().isPresent() || started.isBefore(edge) && !since(edge));
    }

    boolean since(Instant moment) {
        return made().filter(known -> !known.at().isBefore(moment)).isPresent();
    }

    void made(Made last) {
        made = last;
    }

    void failed(Instant when) {
        failed = when;
    }
}
