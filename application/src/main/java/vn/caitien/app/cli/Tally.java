package vn.caitien.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.caitien.plan.Plan;

/** Counts what became of the files of an import, and tells it. */
final class Tally {
    private static final String LINE_START = "\r\033[K";
    private static final int LINE_WIDTH = 78;
    /** So many are enough to see which ones are meant. */
    private static final int NAMES = 3;

    private final RootCommand root;
    private final int files;
    private int seen;
    private int imported;
    private int doubted;
    private int doubts;
    private int unreadable;
    private int unwritten;

    Tally(RootCommand root, int files) {
        this.root = root;
        this.files = files;
    }

    /** Shows, where a person watches, which file is next. */
    void progress(Path file) {
        seen++;
        if (root.terminal().watched()) {
            String line = root.words().say("import.progress", seen, files, Terminal.name(file.getFileName()));
            root.terminal().err().print(LINE_START + line.substring(0, Math.min(LINE_WIDTH, line.length())));
        }
    }

    void imported(List<Plan> plans) {
        int found = plans.stream().mapToInt(Doubts::count).sum();
        imported++;
        doubts += found;
        doubted += found > 0 ? 1 : 0;
    }

    void unreadable(Path file, String line) {
        unreadable++;
        complain(file, line);
    }

    void unwritten(Path file, String line) {
        unwritten++;
        complain(file, line);
    }

    /** Names documents nobody tried to read; they count as neither imported nor failed. */
    void leftOut(List<Path> others) {
        if (!others.isEmpty()) {
            clearLine();
            String names = others.stream().limit(NAMES).map(Terminal::name).collect(Collectors.joining(", "))
                    + (others.size() > NAMES ? ", …" : "");
            root.terminal().err().println(root.words().say("import.left-out", others.size(), names));
        }
    }

    /** Prints the sums and gives the {@link ExitCode}. */
    int summary() {
        clearLine();
        int failed = unreadable + unwritten;
        root.terminal().err().println(imported + failed == 0
                ? root.words().say("import.nothing")
                : root.words().say("import.summary", imported, doubted, doubts, failed));
        if (imported + unwritten == 0) {
            return ExitCode.NONE_READABLE;
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private void complain(Path file, String line) {
        clearLine();
        root.terminal().complain(file, line);
    }

    private void clearLine() {
        if (root.terminal().watched()) {
            root.terminal().err().print(LINE_START);
        }
    }
}
