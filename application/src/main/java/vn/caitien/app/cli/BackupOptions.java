package vn.caitien.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.files.Size;

/** What commands about a backup take: its file, and its passphrase in another, for others can see a command line. */
final class BackupOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Not required by the parser, which would ask {@code backup} for it when {@code backup verify} is meant. */
    @Parameters(arity = "0..1", paramLabel = "${bundle:label.files}", descriptionKey = "backup.file")
    private @Nullable Path file;

    @Option(names = "--passphrase-file", paramLabel = "${bundle:label.files}", descriptionKey = "backup.passphrase")
    private @Nullable Path passphrase;

    /** @throws MissingParameterException when none was named */
    Path file() {
        if (file == null) {
            CommandSpec asked = Objects.requireNonNull(command);
            throw new MissingParameterException(asked.commandLine(), asked.positionalParameters().getFirst(), "");
        }
        return file;
    }

    /** The first line of its file; null when no file was named. */
    char @Nullable [] passphrase() throws IOException {
        return passphrase == null ? null : Backups.words(passphrase);
    }

    /** Says what was done with it. */
    int done(RootCommand root, String message, BackupSummary backup) {
        root.terminal().err().println(root.words().say(message, Terminal.name(file()), backup.tables(), backup.rows()));
        return files(root, backup);
    }

    /** Says how many files of schools belong to it; some being lost is no success. */
    int files(RootCommand root, BackupSummary backup) {
        BackupSummary.FileCount files = backup.files();
        if (files.count() > 0) {
            root.terminal().err().println(root.words().say("backup.files", files.count(), Size.of(files.bytes())));
        }
        if (files.lost() > 0) {
            root.terminal().err().println(root.words().say("backup.files-missing", files.lost()));
        }
        return files.lost() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
}
