package vn.caitien.app.cli;

import java.nio.file.Path;
import java.util.List;
import vn.caitien.app.cli.FileReading.Read;
import vn.caitien.app.cli.FileReading.Unreadable;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;

/** Imports one file and prints its plans. */
final class PrintedImport {

    private final FileReading reading;
    private final RootCommand root;
    private final ImportCommand.Format format;
    private final ProgressLine line;

    PrintedImport(FileReading reading, RootCommand root, ImportCommand.Format format, ProgressLine line) {
        this.reading = reading;
        this.root = root;
        this.format = format;
        this.line = line;
    }

    /** Gives the {@link ExitCode}; nothing is printed to the output when the file cannot be read. */
    int run(Path file) {
        FileReading.Outcome outcome = reading.read(file);
        line.clear();
        return switch (outcome) {
            case Unreadable(String what) -> {
                root.complain(file, what);
                yield ExitCode.NONE_READABLE;
            }
            case Read(List<Plan> plans) -> {
                print(plans);
                yield ExitCode.DONE;
            }
        };
    }

    private void print(List<Plan> plans) {
        switch (format) {
            case JSON ->
                root.terminal().out().print(
                        plans.size() == 1 ? PlanJson.write(plans.getFirst()) : PlanJson.write(plans));
            case TABLE -> plans.forEach(plan -> root.terminal().out().println(PlanTable.of(plan, root.words())));
        }
    }
}
