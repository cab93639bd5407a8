package vn.caitien.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A school year as the caller's data have it; no date is presumed here.
 *
 * @param first its first day
 * @param planningEnd the last day for which work is planned unless the words name the summer
 * @param last its last day, less than a year after the first
 */
public record SchoolYear(LocalDate first, LocalDate planningEnd, LocalDate last) {

    public SchoolYear {
        if (planningEnd.isBefore(first) || last.isBefore(planningEnd) || !last.isBefore(first.plusYears(1))) {
            throw new IllegalArgumentException("no school year: " + first + ", " + planningEnd + ", " + last);
        }
    }

    /** Its calendar months in order, the summer among them. */
    public List<YearMonth> months() {
        YearMonth end = YearMonth.from(last);
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1)).toList();
    }
}
