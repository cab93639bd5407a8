package vn.caitien.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code files}: the store of files; without a command it prints its help. */
@Command(name = "files")
final class FilesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private final RootCommand root;

    FilesCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        spec.commandLine().usage(root.terminal().out());
    }
}
