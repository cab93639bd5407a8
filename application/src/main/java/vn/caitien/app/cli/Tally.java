package vn.caitien.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.caitien.intake.Unsure;
import vn.caitien.plan.Plan;

/** Counts what became of the files of an import, and tells it. */
final class Tally {
    /** So many are enough to see which ones are meant. */
    private static final int NAMES = 3;

    private final RootCommand root;
    private final ProgressLine line;
    private final int files;
    private int seen;
    private int imported;
    private int doubted;
    private int doubts;
    private int unreadable;
    private int unwritten;

    Tally(RootCommand root, int files) {
        this.root = root;
        line = new ProgressLine(root.terminal());
        this.files = files;
    }

    /** Shows, where a person watches, which file is next. */
    void progress(Path file) {
        seen++;
        line.show(root.words().say("import.progress", seen, files, Terminal.name(file.getFileName())));
    }

    void imported(List<Plan> plans) {
        int found = plans.stream().mapToInt(Unsure::cells).sum();
        imported++;
        doubts += found;
        doubted += found > 0 ? 1 : 0;
    }

    void unreadable(Path file, String what) {
        unreadable++;
        complain(file, what);
    }

    void unwritten(Path file, String what) {
        unwritten++;
        complain(file, what);
    }

    /** Names documents nobody tried to read; they count as neither imported nor failed. */
    void leftOut(List<Path> others) {
        if (!others.isEmpty()) {
            line.clear();
            String names = others.stream().limit(NAMES).map(Terminal::name).collect(Collectors.joining(", "))
                    + (others.size() > NAMES ? ", …" : "");
            root.terminal().err().println(root.words().say("import.left-out", others.size(), names));
        }
    }

    /** Prints the sums and gives the {@link ExitCode}. */
    int summary() {
        line.clear();
        int failed = unreadable + unwritten;
        root.terminal().err().println(imported + failed == 0
                ? root.words().say("import.nothing")
                : root.words().say("import.summary", imported, doubted, doubts, failed));
        if (imported + unwritten == 0) {
            return ExitCode.NONE_READABLE;
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private void complain(Path file, String what) {
        line.clear();
        root.complain(file, what);
    }
}
