package vn.caitien.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.files.FileStore;

/** For a backup whose files are not at hand: its tables alone. */
final class WithoutFilesOption {
    @Option(names = "--without-files", descriptionKey = "backup.without-files")
    private boolean without;

    /** Reads it, with the files beside it unless they are left out. */
    BackupSummary verified(Path file, char @Nullable [] passphrase) {
        return without ? Backups.verifyAlone(file, passphrase) : Backups.verify(file, passphrase);
    }

    /** Where files are restored to. */
    Optional<FileStore> of(FileStore store) {
        return without ? Optional.empty() : Optional.of(store);
    }
}
