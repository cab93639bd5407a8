package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.files.FileName;

/** Which copies the backups of a folder still need: what each of them names, whatever it is called. */
final class KeptCopies {
    private static final Logger LOG = LoggerFactory.getLogger(KeptCopies.class);
    private static final String HALF = ".half";

    private KeptCopies() {}

    /** Takes away those no backup names; all stay when one of the backups cannot be read. */
    static boolean sweep(Path folder, char @Nullable [] passphrase) throws IOException {
        Set<FileName> wanted = new HashSet<>();
        for (Path file : files(folder)) {
            try {
                FileListing.each(new BackupReader(file, passphrase), wanted::add);
            } catch (BackupRefused refused) {
                if (refused.reason() != Reason.NOT_A_BACKUP) {
                    LOG.warn("copies of files stay, for it cannot be told which of them {} needs: {}", file.getFileName(), refused.reason());
                    return false;
                }
            }
        }
        FileCopies.sweep(folder, wanted::contains);
        return true;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).filter(entry -> !entry.getFileName().toString().endsWith(HALF)).toList();
        }
    }
}
