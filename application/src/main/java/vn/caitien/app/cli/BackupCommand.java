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

/** {@code backup}: everything in one file, while the pages run. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:label.files}", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    BackupCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            char[] words = passphrase.read();
            try (Installation installation = Installation.join(options.read(environment))) {
                BackupSummary made = new Backups(installation.secrets(), new TrailEnds(), Clock.systemUTC())
                        .write(installation.logins(), file.toAbsolutePath(), words);
                root.terminal().err().println(root.words().say("backup.written", Terminal.name(file), made.tables(), made.rows()));
                return ExitCode.DONE;
            }
        });
    }
}
