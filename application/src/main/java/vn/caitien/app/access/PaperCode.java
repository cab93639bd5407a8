package vn.caitien.app.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A code printed for the day the phone is lost. */
final class PaperCode {
    /** No letter that looks like another or like a digit. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int COUNT = 10;
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {}

    /** A sheet of new ones, in groups of four. */
    static List<String> sheet() {
        return IntStream.range(0, COUNT).mapToObj(at -> one()).toList();
    }

    /** As it is compared: without what sets its groups apart. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String one() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            if (at > 0 && at % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
