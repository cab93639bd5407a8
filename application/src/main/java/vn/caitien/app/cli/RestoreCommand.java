package vn.caitien.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.caitien.app.platform.backup.BackupSummary;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.start.Installation;
import vn.caitien.app.trail.TrailEnds;

/** {@code restore}: a backup into a new data folder, or into a database without tables. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:label.files}", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    RestoreCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            char[] words = passphrase.read();
            // before a folder is made for it
            Backups.verify(file, words);
            try (Installation installation = Installation.open(options.read(environment))) {
                BackupSummary restored = new Backups(installation.secrets(), new TrailEnds(), Clock.systemUTC())
                        .restore(installation.logins(), file, words);
                root.terminal().err().println(root.words().say("backup.restored",
                        Terminal.name(file), restored.tables(), restored.rows()));
                return ExitCode.DONE;
            }
        });
    }
}
