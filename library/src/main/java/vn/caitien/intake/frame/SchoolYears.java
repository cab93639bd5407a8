package vn.caitien.intake.frame;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the school year, or the period of several years, a paper speaks of. */
final class SchoolYears {
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d{2})\\s*(?:[-–—/]|đến|den)\\s*(?:năm\\s+)?(20\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_PERIOD = 10;

    private SchoolYears() {}

    /**
     * A stretch of years.
     *
     * @param first and last calendar year; one apart for a school year
     */
    record Years(int first, int last) {
        boolean isSchoolYear() {
            return last == first + 1;
        }

        @Override
        public String toString() {
            return first + "-" + last;
        }
    }

    /** The first stretch of years in a text that can be one. */
    static Optional<Years> first(String text) {
        return all(text).findFirst();
    }

    /**
     * The school year most spoken of; where the day of signing is known, the one it falls in or before, if it is
     * spoken of at all.
     */
    static Optional<Years> mostSpokenOf(List<String> texts, @Nullable LocalDate signed) {
        Map<Years, Integer> counts = new HashMap<>();
        texts.forEach(text -> all(text).filter(Years::isSchoolYear).forEach(years -> counts.merge(years, 1, Integer::sum)));
        if (signed != null) {
            int start = signed.getMonthValue() >= 6 ? signed.getYear() : signed.getYear() - 1;
            Years expected = new Years(start, start + 1);
            if (counts.containsKey(expected)) {
                return Optional.of(expected);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Years, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey((a, b) -> a.first - b.first)))
                .map(Map.Entry::getKey);
    }

    private static Stream<Years> all(String text) {
        Matcher matcher = YEARS.matcher(text);
        return matcher.results()
                .map(hit -> new Years(Integer.parseInt(hit.group(1)), Integer.parseInt(hit.group(2))))
                .filter(years -> years.last > years.first && years.last - years.first <= LONGEST_PERIOD);
    }
}
