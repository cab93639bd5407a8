package vn.caitien.catalogue;

import java.io.Serial;
import java.util.Locale;

/** A data file of the catalogue that is refused: which file, which line, and what is wrong with it. */
public final class CatalogueException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Message problem;

    CatalogueException(String file, int line, Message problem) {
        super(problem.key() + " " + problem.values());
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong. */
    public Message problem() {
        return problem;
    }

    /** File, line and what is wrong, in English, on one line. */
    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }

    /** File, line and what is wrong on one line; every language but English is answered in Vietnamese. */
    public String in(Locale language) {
        return file + ":" + line + ": " + problem.in(language);
    }
}
