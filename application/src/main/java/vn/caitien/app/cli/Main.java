package vn.caitien.app.cli;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Importer;
import vn.caitien.intake.Scans;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = new Program(Main::importer, terminal, System.getenv()).run(arguments);
        terminal.out().flush();
        System.exit(code);
    }

    private static PlanReader importer(Scans.@Nullable Progress progress) {
        Quiet.keep();
        Importer importer = Importer.standard();
        return progress == null ? importer::read : importer.readingScans(Scans.STANDARD.telling(progress))::read;
    }
}
