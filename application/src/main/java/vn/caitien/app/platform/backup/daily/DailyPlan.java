package vn.caitien.app.platform.backup.daily;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.data.DataFolder;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/**
 * What is set about daily backups.
 *
 * @param daily whether any are made
 * @param passphrase the file that holds it; null for none
 */
record DailyPlan(boolean daily, BackupFolder folder, LocalTime time, @Nullable Path passphrase, KeepRule keep) {
    static DailyPlan of(SettingValues settings) {
        return new DailyPlan(
                settings.get(Settings.BACKUP_DAILY).orElse(settings.get(Settings.DATABASE_URL).isEmpty()),
                new BackupFolder(settings.get(Settings.BACKUP_FOLDER)
                        .orElse(DataFolder.backupsOf(settings.always(Settings.DATA))).toAbsolutePath()),
                settings.always(Settings.BACKUP_TIME), settings.get(Settings.BACKUP_PASSPHRASE_FILE).orElse(null),
                KeepRule.of(settings));
    }

    /** Since when one is due: the set time, today or yesterday. */
    Instant due(Instant now) {
        ZonedDateTime here = now.atZone(Today.VIETNAM);
        ZonedDateTime today = here.with(time);
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }

    /** The words all of them are under; null for none. */
    char @Nullable [] words() throws IOException {
        return passphrase == null ? null : Backups.words(passphrase);
    }
}
