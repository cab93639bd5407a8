package vn.caitien.app.improvement;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what anyone may ask for an issued paper: sixteen signs in four groups, which nobody guesses.
 *
 * @param value without its hyphens
 */
public record PaperCode(String value) {
    /** Letters and figures that cannot be taken for each other. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern NO_SIGN = Pattern.compile("[^A-Z0-9]");
    private static final RandomGenerator RANDOM = new SecureRandom();

    static PaperCode fresh() {
        return new PaperCode(RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** As someone typed it, in small letters or with spaces too. */
    public static PaperCode of(String typed) {
        return new PaperCode(NO_SIGN.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll(""));
    }

    /** As people read it. */
    public String shown() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
