package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The file of figures: each program writes its own section and leaves the others alone. */
final class Report {

    private final Path file;

    Report(Path file) {
        this.file = file;
    }

    /**
     * Writes a section in place of the one of the same name, or at the end.
     *
     * @param command that gives these figures again
     */
    void section(String name, String title, String command, String body) throws IOException {
        String open = "<!-- " + name + " -->";
        String close = "<!-- /" + name + " -->";
        String text = open + "\n## " + title + "\n\n" + LocalDate.now() + ", " + machine() + "  \n`" + command + "`\n\n"
                + body.strip() + "\n" + close;
        String all = Files.exists(file) ? Files.readString(file) : "# Figures\n\nWritten by the programs of `benchmarks/`.\n";
        int from = all.indexOf(open);
        int to = all.indexOf(close);
        String next = from >= 0 && to > from
                ? all.substring(0, from) + text + all.substring(to + close.length())
                : all.strip() + "\n\n" + text + "\n";
        Files.writeString(file, next);
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", Java " + Runtime.version().feature() + ", heap "
                + (runtime.maxMemory() >> 20) + " MB";
    }
}
