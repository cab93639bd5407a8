package vn.caitien.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;
import vn.caitien.catalogue.SchoolType;

/** The command line put together: commands, language, errors. */
final class Program {

    private static final int HELP_WIDTH = 100;

    private final PlanReaders readers;
    private final Terminal terminal;
    private final Map<String, String> environment;

    Program(PlanReaders readers, Terminal terminal, Map<String, String> environment) {
        this.readers = readers;
        this.terminal = terminal;
        this.environment = environment;
    }

    /** Runs one command and gives its {@link ExitCode}; throws nothing. */
    int run(String... arguments) {
        Words words = Words.in(Language.of(arguments, environment));
        RootCommand root = new RootCommand(words, terminal);
        CommandLine commandLine = new CommandLine(root)
                .addSubcommand(new ImportCommand(root, readers))
                .addSubcommand(new CheckCommand(root, readers))
                .addSubcommand(new RenderCommand(root, readers))
                .addSubcommand(new CatalogueCommand(root))
                .addSubcommand(new ServeCommand(root, environment))
                .addSubcommand(new CommandLine(new BackupCommand(root, environment))
                        .addSubcommand(new VerifyBackupCommand(root)))
                .addSubcommand(new RestoreCommand(root, environment))
                .addSubcommand(new ExportSchoolCommand(root, environment))
                .addSubcommand(new ImportSchoolCommand(root, environment))
                .addSubcommand(new CommandLine(new TrailCommand(root)).addSubcommand(new VerifyTrailCommand(root, environment)))
                .addSubcommand(new CommandLine(new FilesCommand(root)).addSubcommand(new VerifyFilesCommand(root, environment)))
                .addSubcommand(new SettingsCommand(root, environment))
                .addSubcommand(new PrepareCommand(root, readers))
                .addSubcommand(new RehearseCommand(root, environment))
                .setResourceBundle(words.bundle())
                .registerConverter(SchoolType.class, Program::schoolType)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler(new UsageErrors(words, terminal))
                .setExecutionExceptionHandler((fault, command, parsed) -> root.ourFault(fault));
        int code = commandLine.execute(arguments);
        if (terminal.out().checkError()) {
            terminal.err().println(words.say("out.broken"));
            return Math.max(code, ExitCode.SOME_FAILED);
        }
        return code;
    }

    private static SchoolType schoolType(String key) {
        return SchoolType.of(key.toLowerCase(Locale.ROOT)).orElseThrow(() -> new TypeConversionException(key));
    }
}
