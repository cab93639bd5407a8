package vn.caitien.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where the program reads from and writes to.
 *
 * @param in what is piped or typed in
 * @param out for results
 * @param err for messages
 * @param watched whether a person sees {@code err} as it is written
 * @param columns how many letters stand on one line of it
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean watched, int columns) {
    /** Where nobody knows better. */
    static final int USUAL_COLUMNS = 120;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Java cannot tell whether standard error is a terminal; the launcher can. */
    private static final String WATCHED = "caitien.watched";
    private static final String COLUMNS = "caitien.columns";

    /** The process's own streams, in UTF-8 whatever the locale: names and plans are Vietnamese everywhere. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                stream(new UntilClosed(new FileOutputStream(FileDescriptor.out)), false),
                stream(new FileOutputStream(FileDescriptor.err), true),
                Boolean.getBoolean(WATCHED),
                Integer.getInteger(COLUMNS, USUAL_COLUMNS));
    }

    static PrintStream stream(OutputStream bytes, boolean flush) {
        return new PrintStream(new BufferedOutputStream(bytes), flush, StandardCharsets.UTF_8);
    }

    /** A path fit for one line: what would break or colour the line is replaced. */
    static String name(Path file) {
        return CONTROL.matcher(file.toString()).replaceAll("?");
    }
}
