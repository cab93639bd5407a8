package vn.caitien.app.platform.backup;

import java.time.Instant;

/**
 * What a backup holds, for people.
 *
 * @param madeAt when its reading began
 * @param tables how many
 * @param rows in all of them
 */
public record BackupSummary(Instant madeAt, int tables, long rows) {
    static BackupSummary of(Manifest manifest) {
        return new BackupSummary(
                manifest.madeAt(), manifest.tables().size(), manifest.tables().stream().mapToLong(Manifest.Part::rows).sum());
    }
}
