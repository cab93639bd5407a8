package vn.caitien.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import org.jspecify.annotations.Nullable;

/** {@code trail}: the record of acts; without a command it prints its help. */
@Command(name = "trail")
final class TrailCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private final RootCommand root;

    TrailCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        spec.commandLine().usage(root.terminal().out());
    }
}
