package vn.caitien.app.cli;

import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Options that do not go together; the message is already in the user's language. */
final class WrongUse extends ParameterException {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongUse(CommandLine command, String message) {
        super(command, message);
    }
}
