package vn.caitien.app.cli;

import vn.caitien.intake.Importer;

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

    private static PlanReader importer() {
        Quiet.keep();
        return Importer.standard()::read;
    }
}
