package vn.caitien.app.platform.backup.daily;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says that backups fail. Pages go on: the answer stays 200, for whoever asks only whether the program lives. */
@Component
class BackupHealth implements HealthIndicator {
    private static final Status LATE = new Status("BACKUP_LATE");

    private final LastBackup last;

    BackupHealth(LastBackup last) {
        this.last = last;
    }

    @Override
    public Health health() {
        return last.late() ? Health.status(LATE).build() : Health.up().build();
    }
}
