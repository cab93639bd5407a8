package vn.caitien.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.caitien.app.platform.backup.Backups;

/** The passphrase of a backup: read from a file, for what stands on a command line others can see. */
final class PassphraseOption {
    @Option(names = "--passphrase-file", paramLabel = "${bundle:label.files}", descriptionKey = "backup.passphrase")
    private @Nullable Path file;

    /** Its first line; null when no file was named. */
    char @Nullable [] read() throws IOException {
        return file == null ? null : Backups.words(file);
    }
}
