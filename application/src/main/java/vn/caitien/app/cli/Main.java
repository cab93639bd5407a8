package vn.caitien.app.cli;

import java.util.List;
import vn.caitien.plan.Plan;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        Doors doors = new Doors(() -> (name, bytes) -> List.of(), Plan::toString, List::toString);
        int code = new Program(doors, terminal, System.getenv()).run(arguments);
        terminal.out().flush();
        System.exit(code);
    }
}
