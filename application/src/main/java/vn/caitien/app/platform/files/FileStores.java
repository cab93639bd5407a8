package vn.caitien.app.platform.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.caitien.app.platform.data.DataFolder;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** Opens the store that is set: a bucket where one is named, the data folder otherwise. */
public final class FileStores {
    private FileStores() {}

    /**
     * Opens it. What killed processes left half is taken away; a bucket is not asked yet.
     *
     * @param clock tells when a file was kept, where the store has no clock of its own
     * @return to be closed
     * @throws FilesRefused when a setting is missing
     */
    public static FileStore of(SettingValues settings, Clock clock) {
        Path folder = folder(settings);
        Optional<Bucket> bucket = Bucket.of(settings);
        // nothing of the bucket's library is loaded where there is none
        return bucket.isPresent() ? S3Store.in(bucket.get(), folder, clock) : DiskStore.in(folder, clock);
    }

    /** Where large files come piece by piece, on this computer whatever the store. */
    public static Pieces pieces(SettingValues settings, Clock clock) {
        return Pieces.in(folder(settings).resolve("pieces"), clock);
    }

    /** A store in that folder. */
    public static FileStore disk(Path folder, Clock clock) {
        return DiskStore.in(folder, clock);
    }

    /** Whether files lie in a bucket, whose keeper looks after copies. */
    public static boolean inBucket(SettingValues settings) {
        return settings.get(Settings.FILES_S3_BUCKET).isPresent();
    }

    private static Path folder(SettingValues settings) {
        return settings.get(Settings.FILES_FOLDER).orElse(DataFolder.filesOf(settings.always(Settings.DATA)));
    }
}
