package vn.caitien.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caitien.app.moving.Moved;
import vn.caitien.app.moving.SchoolFile;
import vn.caitien.app.moving.SchoolImport;
import vn.caitien.app.platform.database.Migrations;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Installation;

/** {@code import-school}: a school out of its file; without {@code --yes} everything is tried and undone. */
@Command(name = "import-school")
final class ImportSchoolCommand implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:label.files}", descriptionKey = "moving.file")
    private @Nullable Path file;

    @Option(names = "--rename-logins", descriptionKey = "moving.rename")
    private boolean rename;

    @Option(names = "--yes", descriptionKey = "moving.yes")
    private boolean yes;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    ImportSchoolCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            // before a folder is made for it
            SchoolFile read = SchoolFile.read(file, passphrase.words());
            SettingValues settings = options.read(environment);
            Clock clock = Clock.systemUTC();
            try (Installation installation = Installation.join(settings); FileStore files = FileStores.of(settings, clock)) {
                if (installation.folder().isPresent()) {
                    Migrations.run(installation.logins());
                }
                Moved moved = SchoolImport.run(installation.logins().owner(), files, installation.secrets(), clock, read,
                        new SchoolImport.Wish(rename, yes));
                new MovedWords(root, moved).arrived(yes);
                return ExitCode.DONE;
            }
        });
    }
}
