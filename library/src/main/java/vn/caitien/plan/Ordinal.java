package vn.caitien.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that says which in a row: {@code IV}, {@code 3}, {@code 2.1}, {@code đ}.
 *
 * @param kind Roman, Arabic or a letter
 * @param prefix what stands before its last part, e.g. {@code 2.} of {@code 2.1}; empty for none
 * @param value from 1
 */
public record Ordinal(Kind kind, String prefix, int value) {
    private static final Pattern ARABIC = Pattern.compile("((?:\\d{1,2}\\.)*)0?(\\d{1,3})");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})");
    private static final String[] UNITS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    /** As lists in Vietnamese papers count. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    public enum Kind { ROMAN, ARABIC, LETTER }

    /** Reads a number as printed, a full stop or bracket behind it or not; empty for words that are none. */
    public static Optional<Ordinal> of(String printed) {
        String text = printed.strip().replaceFirst("[.)/:]+$", "");
        Matcher arabic = ARABIC.matcher(text);
        if (arabic.matches()) {
            return Optional.of(new Ordinal(Kind.ARABIC, arabic.group(1), Integer.parseInt(arabic.group(2))));
        }
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches()) {
            return Optional.of(new Ordinal(Kind.ROMAN, "", 10 * roman.group(1).length() + unit(roman.group(2))));
        }
        int letter = text.length() == 1 ? LETTERS.indexOf(text) : -1;
        return letter < 0 ? Optional.empty() : Optional.of(new Ordinal(Kind.LETTER, "", letter + 1));
    }

    /** Whether both count the same things. */
    public boolean alike(Ordinal other) {
        return kind == other.kind && prefix.equals(other.prefix);
    }

    /** Whether it comes right after another of its kind; in lists of letters đ may be left out. */
    public boolean follows(Ordinal before) {
        int step = value - before.value;
        return step == 1 || kind == Kind.LETTER && step == 2 && LETTERS.charAt(value - 2) == 'đ';
    }

    /** The same with another value, as papers write it. */
    public String written(int other) {
        return switch (kind) {
            case ARABIC -> prefix + other;
            case ROMAN -> "X".repeat(other / 10) + UNITS[other % 10];
            case LETTER -> String.valueOf(LETTERS.charAt(other - 1));
        };
    }

    private static int unit(String roman) {
        int value = 0;
        while (!UNITS[value].equals(roman)) {
            value++;
        }
        return value;
    }
}
