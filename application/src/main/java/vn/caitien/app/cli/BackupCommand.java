package vn.caitien.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Installation;
import vn.caitien.app.trail.TrailEnds;

/** {@code backup}: everything in one file, while the pages run. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private BackupOptions backup = new BackupOptions();

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
            Path file = backup.file().toAbsolutePath();
            char[] words = backup.passphrase();
            SettingValues settings = options.read(environment);
            Clock clock = Clock.systemUTC();
            try (Installation installation = Installation.join(settings); FileStore store = FileStores.of(settings, clock)) {
                Optional<FileStore> files = Backups.withFiles(settings) ? Optional.of(store) : Optional.empty();
                return backup.done(root, "backup.written", new Backups(installation.secrets(), new TrailEnds(), clock, files)
                        .write(installation.logins(), file, words));
            }
        });
    }
}
