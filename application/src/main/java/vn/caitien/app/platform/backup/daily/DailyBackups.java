package vn.caitien.app.platform.backup.daily;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.database.Logins;

/** Makes the backup of the day when it is due, or soon after the start when it was missed. */
@Component
class DailyBackups {
    private static final Logger LOG = LoggerFactory.getLogger(DailyBackups.class);
    /** After a failure it is tried again, but not every minute. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Backups backups;
    private final Logins logins;
    private final DailyPlan plan;
    private final LastBackup last;
    private final Clock clock;

    DailyBackups(Backups backups, Logins logins, DailyPlan plan, LastBackup last, Clock clock) {
        this.backups = backups;
        this.logins = logins;
        this.plan = plan;
        this.last = last;
        this.clock = clock;
    }

    /** Asked every minute. Speaks to the database only when one is due as far as is known here. */
    void tick() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (last.since(plan.due(now)) || last.failed().filter(failed -> failed.plus(PAUSE).isAfter(now)).isPresent()) {
            return;
        }
        try (Connection owner = logins.owner().connect()) {
            MadeBackups made = MadeBackups.on(owner);
            if (made.alone()) {
                made.latest().ifPresent(last::made);
                if (!last.since(plan.due(now))) {
                    make(made, now);
                    sweep(owner);
                }
            }
        } catch (SQLException | IOException | RuntimeException wrong) {
            // whatever it is, the next day has its try
            last.failed(now);
            LOG.error("the daily backup failed", wrong);
        }
    }

    /** Learns what was made before this start. */
    void look() {
        try (Connection owner = logins.owner().connect()) {
            MadeBackups.on(owner).latest().ifPresent(last::made);
        } catch (SQLException | DataAccessException wrong) {
            LOG.warn("whether backups were made is not known", wrong);
        }
    }

    private void make(MadeBackups made, Instant now) throws IOException {
        Files.createDirectories(plan.folder().path());
        Path file = BackupFile.at(now, plan.folder().path()).path();
        BackupSummary summary = backups.write(logins, file, plan.words());
        long bytes = Files.size(file);
        made.add(now, file.toString(), bytes);
        last.made(new LastBackup.Made(now, bytes));
        LOG.info("daily backup made, {} bytes, {} files of schools, {} more lost", bytes, summary.files().count(),
                summary.files().lost());
    }

    private void sweep(Connection owner) {
        try {
            plan.folder().sweep(plan.keep());
            Backups.sweepFiles(owner, plan.folder().path(), plan.words());
        } catch (IOException | RuntimeException wrong) {
            LOG.warn("older backups could not be taken away", wrong);
        }
    }
}
