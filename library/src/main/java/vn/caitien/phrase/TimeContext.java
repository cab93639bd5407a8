package vn.caitien.phrase;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a plan says of its time; it gives the year where a cell does not print one.
 *
 * @param schoolYear {@code yyyy-yyyy}; null when not known
 * @param period {@code yyyy-yyyy} of a plan for several years; null when not known
 */
public record TimeContext(@Nullable String schoolYear, @Nullable String period) {

    /** Nothing is known. */
    public static final TimeContext NONE = new TimeContext(null, null);

    private static final Pattern YEARS = Pattern.compile("\\s*(\\d{4})\\s*-\\s*(\\d{4})\\s*");

    /**
     * The year in which the plan's school year begins. A period of two years that follow each other is one school year;
     * a longer one leaves the year open, as does a text that is not {@code yyyy-yyyy}.
     */
    OptionalInt firstYear() {
        OptionalInt own = firstOf(schoolYear);
        return own.isPresent() ? own : firstOf(period);
    }

    /** Whether two printed years are the plan's school year. */
    boolean isSchoolYear(int first, int last) {
        return last == first + 1 && firstYear().equals(OptionalInt.of(first));
    }

    private static OptionalInt firstOf(@Nullable String years) {
        Matcher two = YEARS.matcher(years == null ? "" : years);
        if (!two.matches()) {
            return OptionalInt.empty();
        }
        int first = Integer.parseInt(two.group(1));
        boolean known = first >= TimeToken.FIRST_YEAR && first < TimeToken.LAST_YEAR;
        return known && Integer.parseInt(two.group(2)) == first + 1 ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
