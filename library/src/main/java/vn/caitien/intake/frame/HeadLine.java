package vn.caitien.intake.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a paper's head that have a form of their own: number, place and date. */
final class HeadLine {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER =
            Pattern.compile("^số\\s*(?:[:.]\\s*|(?=[\\d.…_]*\\s*/\\s*(?:\\d{4}\\s*/\\s*)?(?-i:\\p{Lu}{2})))"
                    + "([^\\s/–-]*(?:\\s*[/–-]\\s*[^\\s/–-]+)*\\S*)(?:\\s+(.*))?$", FLAGS);
    private static final String NAME = "(?-i:\\p{Lu})\\S*(?:\\s+(?-i:\\p{Lu})\\S*){0,4}";
    private static final String BLANK = "[.…_]*";
    private static final Pattern DATE = Pattern.compile(
            "^(?:(.{0,60}?)\\s*,|(" + NAME + ")(?=\\s))?\\s*ngày\\s*(\\d{1,2}|" + BLANK + ")(?:\\s*tháng\\s*|\\s*[/.-]\\s*(?=\\d))"
                    + "(\\d{1,2}|" + BLANK + ")(?:\\s*năm\\s*|\\s*[/.-]\\s*(?=\\d))(\\d{4}|" + BLANK + ")(?!\\s*[\\p{L}\\d]).*$", FLAGS);

    private HeadLine() {}

    /**
     * A document's number.
     *
     * @param rest what stands behind it on the line; null when nothing does
     */
    record Number(String number, @Nullable String rest) {}

    /**
     * Place and date of signing.
     *
     * @param place null when not printed
     * @param date null when not printed whole, or no day of the calendar
     */
    record Dated(@Nullable String place, @Nullable LocalDate date) {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** Whether a line breaks off inside a date that the next one goes on with. */
    static boolean isWrappedDate(String line, String next) {
        return line.matches("(?iu).*\\b(?:ngày|tháng|năm)$") && next.matches("(?iu)\\d.*")
                || line.matches("(?iu).*ngày\\s*\\d{1,2}$") && next.matches("(?iu)tháng\\s.*");
    }

    static Optional<Number> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() ? Optional.of(new Number(matcher.group(1).strip(), matcher.group(2))) : Optional.empty();
    }

    static Optional<Dated> dated(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String place = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).strip();
        return Optional.of(new Dated(place == null || place.isEmpty() ? null : place, date(matcher)));
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(5)),
                    Integer.parseInt(matcher.group(4)),
                    Integer.parseInt(matcher.group(3)));
        } catch (NumberFormatException | DateTimeException unknown) {
            return null;
        }
    }
}
