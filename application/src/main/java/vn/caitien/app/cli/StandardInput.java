package vn.caitien.app.cli;

import java.nio.file.Path;

/** The name under which the standard input is asked for, as in other programs; a file of that name is {@code ./-}. */
final class StandardInput {
    private static final Path NAME = Path.of("-");

    private StandardInput() {}

    static boolean is(Path file) {
        return file.equals(NAME);
    }
}
