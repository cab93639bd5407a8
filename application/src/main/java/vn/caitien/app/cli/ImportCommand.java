package vn.caitien.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: documents in, plans in the interchange format out. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_JOBS = 64;
    /** A reading may take a good part of the memory; more at once only by wish. */
    private static final int USUAL_JOBS = 2;

    /** How plans are printed. */
    enum Format {
        JSON,
        TABLE
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.files}", arity = "1..*", descriptionKey = "import.files")
    private List<Path> files = List.of();

    @Option(names = {"-o", "--out"}, paramLabel = "${bundle:label.folder}", descriptionKey = "import.out")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "json|table", descriptionKey = "import.format")
    private Format format = Format.JSON;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", descriptionKey = "import.jobs")
    private int jobs = Math.min(USUAL_JOBS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--force", descriptionKey = "import.force")
    private boolean force;

    @Option(names = "--ocr", descriptionKey = "import.ocr")
    private boolean ocr;

    private final RootCommand root;
    /** Asked only when there is something to read: no other command pays for it. */
    private final PlanReaders readers;

    ImportCommand(RootCommand root, PlanReaders readers) {
        this.root = root;
        this.readers = readers;
    }

    @Override
    public Integer call() {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw wrong("import.wrong.jobs", jobs, MOST_JOBS);
        }
        if (out == null && (files.size() > 1 || isFolder(files.getFirst()))) {
            throw wrong("import.wrong.out");
        }
        if (out == null && force) {
            throw wrong("import.wrong.force");
        }
        if (out != null && format == Format.TABLE) {
            throw wrong("import.wrong.table");
        }
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw wrong("import.wrong.folder", Terminal.name(out));
        }
        ProgressLine line = new ProgressLine(root.terminal());
        FileReading reading = new FileReading(readers.reader(ocr ? line.pages(root.words()) : null), root);
        return out == null
                ? new PrintedImport(reading, root, format, line).run(files.getFirst())
                : new FolderImport(reading, root, new OutputFolder(out, force), jobs).run(files);
    }

    private static boolean isFolder(Path path) {
        return !StandardInput.is(path) && Files.isDirectory(path);
    }

    private WrongUse wrong(String key, Object... values) {
        return new WrongUse(spec.commandLine(), root.words().say(key, values));
    }
}
