package vn.caitien.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;

/** What commands about a backup take: its file, and its passphrase in another, for others can see a command line. */
final class BackupOptions {
    @Parameters(paramLabel = "${bundle:label.files}", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Option(names = "--passphrase-file", paramLabel = "${bundle:label.files}", descriptionKey = "backup.passphrase")
    private @Nullable Path passphrase;

    Path file() {
        return file;
    }

    /** The first line of its file; null when no file was named. */
    char @Nullable [] passphrase() throws IOException {
        return passphrase == null ? null : Backups.words(passphrase);
    }

    /** Says what was done with it. */
    int done(RootCommand root, String message, BackupSummary backup) {
        root.terminal().err().println(root.words().say(message, Terminal.name(file), backup.tables(), backup.rows()));
        return ExitCode.DONE;
    }
}
