package vn.caitien.app.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.caitien.app.platform.start.Installation;
import vn.caitien.app.trail.TrailCheck;
import vn.caitien.app.trail.TrailFault;

/** {@code trail verify}: whether the record of acts is as it was written. */
@Command(name = "verify")
final class VerifyTrailCommand implements Callable<Integer> {
    @Mixin
    private SettingOptions options = new SettingOptions();

    private final RootCommand root;
    private final Map<String, String> environment;

    VerifyTrailCommand(RootCommand root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return Refusals.told(root, () -> {
            try (Installation installation = Installation.join(options.read(environment))) {
                List<TrailFault> faults = TrailCheck.run(installation.logins().owner(), installation.secrets());
                for (TrailFault fault : faults) {
                    root.terminal().out().println(root.words().say("trail.fault." + fault.kind(),
                            fault.school(), fault.number()));
                }
                root.terminal().err().println(faults.isEmpty()
                        ? root.words().say("trail.whole") : root.words().say("trail.faults", faults.size()));
                return faults.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
            }
        });
    }
}
