package vn.caitien.app.cli;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.caitien.app.platform.backup.Backups;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Installation;
import vn.caitien.app.trail.TrailEnds;

/** {@code restore}: a backup into a new data folder, or into a database without tables. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private BackupOptions backup = new BackupOptions();

    @Mixin
    private WithoutFilesOption files = new WithoutFilesOption();

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
            char[] words = backup.passphrase();
            // before a folder is made for it
            files.verified(backup.file(), words);
            SettingValues settings = options.read(environment);
            Clock clock = Clock.systemUTC();
            try (Installation installation = Installation.open(settings); FileStore store = FileStores.of(settings, clock)) {
                return backup.done(root, "backup.restored", new Backups(installation.secrets(), new TrailEnds(), clock, files.of(store))
                        .restore(installation.logins(), backup.file(), words));
            }
        });
    }
}
