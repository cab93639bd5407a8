package vn.caitien.work.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.caitien.work.SchoolYear;
import vn.caitien.work.chart.GanttPage.Month;

/** Where days stand between the titles and the right edge; every day is as wide as any other. */
final class Scale {
    private final LocalDate first;
    private final LocalDate end;
    private final List<YearMonth> months;
    private final double left;
    private final double right;

    Scale(SchoolYear year, Measures measures) {
        this.months = year.months();
        this.first = months.getFirst().atDay(1);
        this.end = months.getLast().plusMonths(1).atDay(1);
        this.left = measures.titles();
        this.right = measures.width();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** Where a day begins; one before the picture at its left, one after it at its right edge. */
    double start(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return Measures.round(left + (right - left) * Math.clamp(share, 0, 1));
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    LocalDate firstDay() {
        return first;
    }

    LocalDate lastDay() {
        return end.minusDays(1);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    List<Month> months() {
        return months.stream().map(month -> {
            double x = start(month.atDay(1));
            return new Month(month, x, Measures.round(end(month.atEndOfMonth()) - x), Measures.round(x + Measures.GAP));
        }).toList();
    }
}
