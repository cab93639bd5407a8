package vn.caitien.evidence.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number a part of a head gives.
 *
 * @param value without the spaces around its signs; null where it is left blank
 * @param words as they stand there
 * @param rest what follows it on the line; may be empty
 */
record PrintedNumber(@Nullable String value, String words, String rest) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENING = Pattern.compile("^s[ốóôồổỗộo]\\s*(?:[:.;]+\\s*|(?=\\d+\\s*[-/]))(.*)$", FLAGS);
    private static final String PIECE = "[\\p{L}\\d&.]+";
    private static final Pattern WHOLE = Pattern.compile("^(\\d{1,6}\\p{L}?(?:\\s?[/-]\\s?" + PIECE + ")+)(?=$|\\s|[,;])[,;.]?\\s*(.*)$");
    private static final Pattern DIGITS = Pattern.compile("^(\\d{1,6})(?:\\s+(.*))?$");
    private static final Pattern BLANK = Pattern.compile("^[\\s.…_]*/?\\s?(\\S*)(?:\\s+(.*))?$");
    private static final Pattern SIGN_ALONE = Pattern.compile("[.…_]*\\s*/\\s?\\p{Lu}\\S*");
    private static final Pattern SIGN_BEHIND = Pattern.compile(".*\\s/\\p{Lu}+-\\p{Lu}\\S*");
    private static final Pattern SIGN = Pattern.compile("\\p{L}+");

    /** A name with the sign of a number behind it whose figures were left out, as texts that lost their lines have it. */
    static boolean endsInSign(String text) {
        return SIGN_BEHIND.matcher(text.strip()).matches();
    }

    /** The number of a text that begins as numbers do; empty for any other. */
    static Optional<PrintedNumber> in(String text) {
        if (SIGN_ALONE.matcher(text.strip()).matches()) {
            return Optional.of(new PrintedNumber(null, text.strip(), ""));
        }
        Matcher opening = OPENING.matcher(text.strip());
        if (!opening.matches()) {
            return Optional.empty();
        }
        String behind = opening.group(1);
        Matcher whole = WHOLE.matcher(behind);
        if (whole.matches()) {
            String value = whole.group(1).replaceAll("\\s*([/-])\\s*", "$1").replaceAll("\\.+$", "");
            return Optional.of(new PrintedNumber(value, text.strip().substring(0, text.strip().length() - whole.group(2).length()).strip(), whole.group(2)));
        }
        Matcher digits = DIGITS.matcher(behind);
        if (digits.matches()) {
            return Optional.of(new PrintedNumber(digits.group(1), text.strip(), rest(digits.group(2))));
        }
        Matcher blank = BLANK.matcher(behind);
        return Optional.of(new PrintedNumber(null, text.strip(), blank.matches() ? rest(blank.group(2)) : ""));
    }

    private static String rest(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether it bears signs as numbers of documents do. */
    boolean signed() {
        return value != null && SIGN.matcher(value).find() && (value.indexOf('/') > 0 || value.indexOf('-') > 0);
    }

    /** The kind its signs stand for; empty where they stand for none. */
    Optional<Kinds.Entry> kind() {
        if (value == null) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(value);
        return sign.find() ? Kinds.ofSign(sign.group()) : Optional.empty();
    }
}
