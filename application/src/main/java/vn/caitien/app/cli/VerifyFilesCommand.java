package vn.caitien.app.cli;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.caitien.app.platform.files.FileCheck;
import vn.caitien.app.platform.files.FileFault;
import vn.caitien.app.platform.files.FileFault.Kind;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.files.FileTally;
import vn.caitien.app.platform.files.Size;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Installation;

/** {@code files verify}: whether every file the tables name is there as it was kept, and no other. */
@Command(name = "verify")
final class VerifyFilesCommand implements Callable<Integer> {
    @Option(names = "--quick", descriptionKey = "files.quick")
    private boolean quick;

    @Option(names = "--remove-orphans", descriptionKey = "files.remove")
    private boolean remove;

    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    VerifyFilesCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            SettingValues settings = options.read(environment);
            Clock clock = Clock.systemUTC();
            try (Installation installation = Installation.join(settings); FileStore store = FileStores.of(settings, clock)) {
                FileTally tally = FileCheck.run(installation.logins().owner(), store, clock,
                        new FileCheck.Wish(quick, remove), this::tell);
                sum(tally);
                return tally.whole() ? ExitCode.DONE : ExitCode.SOME_FAILED;
            } catch (SQLException wrong) {
                root.trace(wrong);
                return root.refuse(root.words().say("backup.database", String.valueOf(wrong.getMessage())));
            }
        });
    }

    private void tell(FileFault fault) {
        root.terminal().out().println(root.words().say("files.fault." + fault.kind(),
                fault.school(), fault.sha256(), Size.of(fault.length())));
    }

    private void sum(FileTally tally) {
        say("files.counted", tally.files(), Size.of(tally.bytes()));
        for (Kind kind : Kind.values()) {
            if (tally.count(kind) > 0) {
                say("files.count." + kind, tally.count(kind), Size.of(tally.bytes(kind)));
            }
        }
        if (tally.fresh() > 0) {
            say("files.fresh", tally.fresh());
        }
        if (tally.whole()) {
            say(quick ? "files.whole.quick" : "files.whole");
        }
    }

    private void say(String key, Object... values) {
        root.terminal().err().println(root.words().say(key, values));
    }
}
