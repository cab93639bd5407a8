package vn.caitien.app.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line put together: commands, language, errors. */
final class Program {

    private static final int HELP_WIDTH = 100;

    private final Doors doors;
    private final Terminal terminal;
    private final Map<String, String> environment;

    Program(Doors doors, Terminal terminal, Map<String, String> environment) {
        this.doors = doors;
        this.terminal = terminal;
        this.environment = environment;
    }

    /** Runs one command and gives its {@link ExitCode}; throws nothing. */
    int run(String... arguments) {
        Words words = Words.in(Language.of(arguments, environment));
        RootCommand root = new RootCommand(words, terminal);
        CommandLine commandLine = new CommandLine(root)
                .addSubcommand(new ImportCommand(root, doors))
                .addSubcommand(new CatalogueCommand(root))
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new java.io.PrintWriter(terminal.out(), true))
                .setErr(new java.io.PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler(new UsageErrors(words, terminal))
                .setExecutionExceptionHandler((fault, command, parsed) -> root.ourFault(fault));
        int code = commandLine.execute(arguments);
        if (terminal.out().checkError()) {
            terminal.err().println(words.say("out.broken"));
            return Math.max(code, ExitCode.SOME_FAILED);
        }
        return code;
    }
}
