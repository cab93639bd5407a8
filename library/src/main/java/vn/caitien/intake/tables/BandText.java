package vn.caitien.intake.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Plain;
import vn.caitien.text.Writing;

/** The words of a band: the title of a standard, or the levels the table is about. */
public final class BandText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern STANDARD =
            Pattern.compile("^[-–•*+\\s]*(?:[ivx\\d]{1,4}\\s*[.)/-]\\s*)?tiêu\\s+chuẩn\\s*(?:số\\s*)?(\\d{1,2}|(?-i:[IVX]{1,4})(?!\\p{L}))\\s*(?:[.:,–—-]+\\s*(.*))?(.*)$", FLAGS);
    private static final Pattern LEVELS = Pattern.compile("^(?:[ivx\\d]{1,4} ?[.)/-] ?)?(?:(?:cac )?tieu chi )?muc (?:do )?\\d(?:[ ,;:.&/va\\d-]|den|muc)*$");

    private static final int LONGEST_LEVELS = 200;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private BandText() {}

    /** Whether a text that stands alone in its row is a band: it names a standard, or levels and nothing else. */
    static boolean isBand(String text) {
        return standard(text).isPresent() || text.length() <= LONGEST_LEVELS && LEVELS.matcher(Plain.bare(text)).matches();
    }

    /** The standard a text begins with; empty when it names none. */
    public static Optional<Standard> standard(String text) {
        Matcher matcher = STANDARD.matcher(Writing.clean(text));
        if (!matcher.matches() || Plain.bare(text).contains("tieu chi ")) {
            return Optional.empty();
        }
        String title = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        return Optional.of(new Standard(figure(matcher.group(1)), title == null || title.isBlank() ? null : title.strip()));
    }

    /** A roman number, or one with a leading zero, as the plain number. */
    private static String figure(String number) {
        int roman = ROMAN.indexOf(number.toUpperCase(Locale.ROOT));
        return roman >= 0 ? String.valueOf(roman + 1) : number.replaceFirst("^0(?=\\d)", "");
    }

    /**
     * A standard.
     *
     * @param number in arabic figures, without leading words
     * @param title null when only the number is printed
     */
    public record Standard(String number, @Nullable String title) {}
}
