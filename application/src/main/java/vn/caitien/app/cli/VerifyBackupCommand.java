package vn.caitien.app.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.caitien.app.platform.backup.BackupSummary;

/** {@code backup verify}: whether a backup is whole and as it was written. */
@Command(name = "verify")
final class VerifyBackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.systemDefault());

    @Mixin
    private BackupOptions backup = new BackupOptions();

    @Mixin
    private WithoutFilesOption files = new WithoutFilesOption();

    private final RootCommand root;

    VerifyBackupCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            BackupSummary whole = files.verified(backup.file(), backup.passphrase());
            root.terminal().out().println(root.words().say("backup.whole",
                    Terminal.name(backup.file()), MOMENT.format(whole.madeAt()), whole.tables(), whole.rows()));
            return backup.files(root, whole);
        });
    }
}
