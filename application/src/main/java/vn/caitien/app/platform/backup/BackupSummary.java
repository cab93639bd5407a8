package vn.caitien.app.platform.backup;

import java.time.Instant;
import vn.caitien.app.platform.backup.Manifest.FileList;

/**
 * What a backup holds, for people.
 *
 * @param madeAt when its reading began
 * @param tables how many
 * @param rows in all of them
 * @param files of schools that belong to it; none when it was made without them
 */
public record BackupSummary(Instant madeAt, int tables, long rows, FileCount files) {
    /**
     * Files of schools that lie beside a backup.
     *
     * @param count how many
     * @param bytes in all of them
     * @param lost how many more there should have been: they were gone or damaged when it was made
     */
    public record FileCount(long count, long bytes, long lost) {
        static final FileCount NONE = new FileCount(0, 0, 0);
    }

    static BackupSummary of(Manifest manifest) {
        FileList files = manifest.files();
        return new BackupSummary(
                manifest.madeAt(), manifest.tables().size(), manifest.tables().stream().mapToLong(Manifest.Part::rows).sum(),
                files == null ? FileCount.NONE : new FileCount(files.list().rows(), files.bytes(), files.lost()));
    }
}
