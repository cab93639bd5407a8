package vn.caitien.app.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;

/** {@code backup verify}: whether a backup is whole and as it was written. */
@Command(name = "verify")
final class VerifyBackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.systemDefault());

    @Parameters(paramLabel = "${bundle:label.files}", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    private final RootCommand root;

    VerifyBackupCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            BackupSummary whole = Backups.verify(file, passphrase.read());
            root.terminal().out().println(root.words().say("backup.whole",
                    Terminal.name(file), MOMENT.format(whole.madeAt()), whole.tables(), whole.rows()));
            return ExitCode.DONE;
        });
    }
}
