package vn.caitien.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.caitien.app.platform.backup.Backups;

/** A passphrase in a file, for others can see a command line. */
final class PassphraseOption {
    @Option(names = "--passphrase-file", paramLabel = "${bundle:label.files}", descriptionKey = "moving.passphrase")
    private @Nullable Path passphrase;

    /** The first line of its file; null when no file was named. */
    char @Nullable [] words() throws IOException {
        return passphrase == null ? null : Backups.words(passphrase);
    }
}
