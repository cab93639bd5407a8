package vn.caitien.intake.frame;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number a paragraph begins with, and what kind of number it is. */
record Numbering(Style style, String number, String rest) {

    /** From the outermost to the innermost. */
    enum Style {
        PART,
        CAPITAL,
        ROMAN,
        ARABIC,
        ARABIC_2,
        ARABIC_3,
        LETTER
    }

    /** A stroke right before a small letter is part of a word, as in "V/v". */
    private static final String NO_WORD = "(?!\\s*/\\p{Ll})";
    private static final String END = NO_WORD + "\\s*[.):/-]+\\s*";
    private static final Pattern PART =
            Pattern.compile("^(?iu:phần)\\s+(?iu:thứ\\s+)?([IVX]{1,4}|\\d|[A-ZĐ]|(?iu:nhất|hai|ba|bốn|tư))(?!\\p{L})" + "\\s*[.:)-]*\\s*(.*)$");
    private static final Pattern ROMAN = Pattern.compile("^((?:X{0,2})(?:IX|IV|V?I{1,3}|V|X))" + END + "(.+)$");
    private static final Pattern CAPITAL = Pattern.compile("^([A-ZĐ])" + NO_WORD + "\\s*[.)/]+\\s*" + "(.+)$");
    private static final Pattern ARABIC_3 = Pattern.compile("^(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})[.)]?\\s+(.+)$");
    private static final Pattern ARABIC_2 = Pattern.compile("^(\\d{1,2}\\.\\d{1,2})[.)]?\\s+(.+)$");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})(?:\\s*[./):](?!\\d)|[-–](?!\\s*\\d))\\s*(.+)$");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ])[.)]\\s+(.+)$");

    static Optional<Numbering> of(String text) {
        return match(PART, Style.PART, text)
                .or(() -> match(ROMAN, Style.ROMAN, text))
                .or(() -> match(CAPITAL, Style.CAPITAL, text))
                .or(() -> match(ARABIC_3, Style.ARABIC_3, text))
                .or(() -> match(ARABIC_2, Style.ARABIC_2, text))
                .or(() -> match(ARABIC, Style.ARABIC, text))
                .or(() -> match(LETTER, Style.LETTER, text));
    }

    private static Optional<Numbering> match(Pattern pattern, Style style, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? Optional.of(new Numbering(style, matcher.group(1), matcher.group(2).strip()))
                : Optional.empty();
    }
}
