package vn.caitien.app.cli;

import java.util.List;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = new Program(() -> (name, bytes) -> List.of(), terminal, System.getenv()).run(arguments);
        terminal.out().flush();
        System.exit(code);
    }
}
