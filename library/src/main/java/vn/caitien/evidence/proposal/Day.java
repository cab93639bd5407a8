package vn.caitien.evidence.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a line gives.
 *
 * @param value null where it is left blank, or is no day of the calendar
 * @param words as they stand there
 * @param before what stands on the line before place and day; may be empty
 * @param behind what stands behind them; may be empty
 * @param placed whether a place stands before it
 */
record Day(@Nullable LocalDate value, String words, String before, String behind, boolean placed) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BLANK = "[.…_]*";
    private static final String PLACE = "(?-i:(?<![\\p{L}\\p{M}])(?:TP\\.?\\s*)?\\p{Lu}[\\p{Ll}\\p{M}]*(?:[\\s'-]+(?:\\p{Lu}[\\p{Ll}\\p{M}]*|\\d{1,2}(?=,)))*)";
    /** A place typed with small letters, at the beginning of a line. */
    private static final String LINE = "(?-i:^\\p{Lu}\\p{Ll}+(?:\\s\\p{L}+){0,3}\\s*,)";
    private static final Pattern WORDS = Pattern.compile("(" + PLACE + "\\s*,?|" + LINE + ")?\\s*ngày\\s*(\\d{1,2}|" + BLANK + ")\\s*tháng\\s*(\\d{1,2}|" + BLANK
            + ")\\s*năm\\s*(\\d{4}|\\d{0,3}" + BLANK + ")(?![\\p{L}\\d])", FLAGS);
    private static final Pattern FIGURES = Pattern.compile("(" + PLACE + "\\s*,)?\\s*(?:ngày\\s*:?)?\\s*(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})"
            + "(?![\\p{L}\\d/-])", FLAGS);

    /** The first day in words that a text gives. */
    static Optional<Day> inWords(String text) {
        return in(WORDS, text);
    }

    /** The first day in words or in figures that a text gives. */
    static Optional<Day> any(String text) {
        return inWords(text).or(() -> in(FIGURES, text));
    }

    /** Whether nothing else stands on the line. */
    boolean alone() {
        return before.isBlank() && behind.isBlank();
    }

    private static Optional<Day> in(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(new Day(day(found), found.group().strip(), text.substring(0, found.start()).strip(),
                text.substring(found.end()).strip(), found.group(1) != null));
    }

    private static @Nullable LocalDate day(Matcher found) {
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)));
            PageWords words = PageWords.standard();
            return day.getYear() < words.earliestYear() || day.getYear() > words.latestYear() ? null : day;
        } catch (NumberFormatException | DateTimeException unknown) {
            return null;
        }
    }
}
