package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.school.SchoolYear;

/** The school years a plan is for. */
public final class PlanYears {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(\\d{4})");

    private PlanYears() {}

    /**
     * Of a plan for several years those the school has, the earliest first; of any other its own.
     *
     * @param all the years of the school
     */
    public static List<SchoolYear> of(ImprovementPlan plan, List<SchoolYear> all) {
        List<SchoolYear> own = all.stream().filter(year -> year.id().equals(plan.year())).toList();
        String period = plan.content().header().period();
        Matcher years = PERIOD.matcher(period == null ? "" : period);
        if (!years.matches()) {
            return own;
        }
        int first = Integer.parseInt(years.group(1));
        int last = Integer.parseInt(years.group(2));
        List<SchoolYear> those = all.stream().filter(year -> year.from().getYear() >= first && year.from().getYear() < last)
                .sorted(Comparator.comparing(SchoolYear::from)).toList();
        return those.isEmpty() ? own : those;
    }

    /**
     * Whether what was spent on that day is of the year looked at: each sum is of the last year that had begun by then, whenever the
     * bill came, and one from before them all is of the first.
     */
    public static boolean counts(List<SchoolYear> years, SchoolYear year, LocalDate spent) {
        return years.stream().filter(one -> !one.from().isAfter(spent)).max(Comparator.comparing(SchoolYear::from)).orElse(years.getFirst())
                .id().equals(year.id());
    }
}
