package vn.caitien.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caitien.app.moving.Moved;
import vn.caitien.app.moving.SchoolExport;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Installation;

/** {@code export-school}: everything of one school in one file, while the pages run. */
@Command(name = "export-school")
final class ExportSchoolCommand implements Callable<Integer> {
    @Option(names = "--school", required = true, paramLabel = "${bundle:label.school}", descriptionKey = "moving.school")
    private String school = "";

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.files}", descriptionKey = "moving.out")
    private @Nullable Path out;

    @Option(names = "--with-credentials", descriptionKey = "moving.credentials")
    private boolean credentials;

    @Option(names = "--close", descriptionKey = "moving.close")
    private boolean close;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    ExportSchoolCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            Path file = out.toAbsolutePath();
            char[] words = passphrase.words();
            SettingValues settings = options.read(environment);
            Clock clock = Clock.systemUTC();
            try (Installation installation = Installation.join(settings); FileStore files = FileStores.of(settings, clock)) {
                Moved moved = SchoolExport.write(installation.logins().owner(), files, installation.secrets(), clock,
                        new SchoolExport.Wish(school, file, words, credentials, close));
                new MovedWords(root, moved).left(file, close);
                return ExitCode.DONE;
            }
        });
    }
}
