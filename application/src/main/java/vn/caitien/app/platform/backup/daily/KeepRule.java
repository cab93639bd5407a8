package vn.caitien.app.platform.backup.daily;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/**
 * Which backups are kept: the newest of each of the last days, weeks and months that have one.
 *
 * @param days at least 1, so that the newest stays
 */
record KeepRule(int days, int weeks, int months) {
    static KeepRule of(SettingValues settings) {
        return new KeepRule(settings.always(Settings.BACKUP_KEEP_DAILY), settings.always(Settings.BACKUP_KEEP_WEEKLY),
                settings.always(Settings.BACKUP_KEEP_MONTHLY));
    }

    Set<BackupFile> kept(Collection<BackupFile> all) {
        List<BackupFile> newestFirst = all.stream()
                .sorted(Comparator.comparing(BackupFile::made).reversed()).toList();
        Set<BackupFile> kept = new HashSet<>();
        newest(newestFirst, LocalDateTime::toLocalDate, days, kept);
        newest(newestFirst, KeepRule::week, weeks, kept);
        newest(newestFirst, YearMonth::from, months, kept);
        return kept;
    }

    private static void newest(
            List<BackupFile> files, Function<LocalDateTime, ?> span, int count, Set<BackupFile> kept) {
        Set<Object> seen = new HashSet<>();
        files.stream().takeWhile(file -> seen.contains(span.apply(file.made())) || seen.size() < count)
                .filter(file -> seen.add(span.apply(file.made()))).forEach(kept::add);
    }

    private static List<Integer> week(LocalDateTime made) {
        return List.of(made.get(IsoFields.WEEK_BASED_YEAR), made.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
