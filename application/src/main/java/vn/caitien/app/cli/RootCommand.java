package vn.caitien.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: without a command it prints its help. */
@Command(name = "caitien", versionProvider = RootCommand.Version.class)
final class RootCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    private Language language = Language.VI;

    @Option(names = "--debug", descriptionKey = "option.debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    private final Words words;
    private final Terminal terminal;

    RootCommand(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Words words() {
        return words;
    }

    Terminal terminal() {
        return terminal;
    }

    /** One line about one input. */
    void complain(Path file, String line) {
        String name = StandardInput.is(file) ? words.say("import.stdin") : Terminal.name(file);
        terminal.err().println(name + ": " + line);
    }

    /** One line about what was asked for; nothing was done. */
    int refuse(String line) {
        terminal.err().println("caitien: " + line);
        return ExitCode.REFUSED;
    }

    /** Says that the fault is ours, in one line; the trace only when asked for. */
    int ourFault(Throwable fault) {
        terminal.err().println("caitien: " + unforeseen(fault));
        return ExitCode.OUR_FAULT;
    }

    /** The words for a fault nobody foresaw; prints its trace when that was asked for. */
    String unforeseen(Throwable fault) {
        trace(fault);
        return words.say("fault", fault.getClass().getSimpleName());
    }

    /** Prints the trace of a cause, when the user asked for it. */
    void trace(Throwable cause) {
        if (debug) {
            cause.printStackTrace(terminal.err());
        }
    }

    /** The version in the jar's manifest; without a jar there is none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"CaiTien " + (version == null ? "0-unpackaged" : version)};
        }
    }
}
