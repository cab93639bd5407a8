package vn.caitien.check.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.plan.Header;

/**
 * The time a plan is for. A school year is planned from September to May and ends on 31 August (rules of the school year;
 * a province may set other days).
 *
 * @param first its first day
 * @param taught the last day of teaching
 * @param last its last day
 */
public record Term(LocalDate first, LocalDate taught, LocalDate last) {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    /** The plan's school year or, of a plan for several years, its period; empty when neither is known or possible. */
    public static Optional<Term> of(Header header) {
        String years = header.schoolYear() == null ? header.period() : header.schoolYear();
        Matcher found = YEARS.matcher(years == null ? "" : years);
        if (!found.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(found.group(1));
        int to = Integer.parseInt(found.group(2));
        return to <= from ? Optional.empty() : Optional.of(new Term(LocalDate.of(from, Month.SEPTEMBER, 1),
                LocalDate.of(to, Month.MAY, 31), LocalDate.of(to, Month.AUGUST, 31)));
    }

    /** Whether the plan is for more than one school year. */
    public boolean severalYears() {
        return last.getYear() - first.getYear() > 1;
    }
}
