package vn.caitien.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line: picocli's own words are English only. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Words words;
    private final Terminal terminal;

    UsageErrors(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        terminal.err().println("caitien: " + line(wrong));
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println(words.say("usage.see", command));
        return ExitCode.WRONG_USE;
    }

    private String line(ParameterException wrong) {
        return switch (wrong) {
            case WrongUse ours -> ours.getMessage();
            case UnmatchedArgumentException unknown -> unknown(unknown.getUnmatched().getFirst());
            // an option nobody knows is the likelier reason than a file left out
            case MissingParameterException missing when !unmatched(missing).isEmpty() ->
                unknown(unmatched(missing).getFirst());
            case MissingParameterException missing ->
                words.say("usage.missing", missing.getMissing().stream().map(UsageErrors::label)
                        .collect(Collectors.joining(", ")));
            default -> {
                ArgSpec option = wrong.getArgSpec();
                yield option == null
                        ? words.say("usage.other")
                        : words.say("usage.value", label(option), wrong.getValue(), allowed(option));
            }
        };
    }

    private static List<String> unmatched(ParameterException wrong) {
        return wrong.getCommandLine().getUnmatchedArguments();
    }

    private String unknown(String argument) {
        return words.say(argument.startsWith("-") ? "usage.option" : "usage.argument", argument);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String allowed(ArgSpec option) {
        Object[] names = option.auxiliaryTypes()[0].getEnumConstants();
        return names == null
                ? words.say("usage.number")
                : words.say("usage.one-of", Arrays.stream(names).map(name -> name.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(", ")));
    }
}
