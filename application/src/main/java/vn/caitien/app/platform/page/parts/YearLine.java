package vn.caitien.app.platform.page.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year as a line with its dates above and below, none of them written over another.
 *
 * @param first its first day, the first of a month
 * @param months how many it has
 * @param today the day on which it is looked at
 * @param holiday the long holiday within it, where it is known
 */
public record YearLine(LocalDate first, int months, LocalDate today, Optional<Span> holiday, List<YearDate> dates) {
    /** A date this near is said together with the days left. */
    private static final int NEAR = 14;

    /** From one day to another, both within. */
    public record Span(LocalDate from, LocalDate to) {}

    /**
     * A date at its place.
     *
     * @param at how far along, as the style writes it
     * @param up above the line, else below
     * @param back whether its label lies before its mark, as at the end of the year
     * @param tier how far from the line, from 0
     */
    public record Placed(YearDate date, String at, boolean up, boolean back, int tier) {}

    /** The dates from first to last, each at its place. */
    public List<Placed> placed() {
        return YearLabels.of(dates, this::place).stream()
                .sorted(Comparator.comparing(label -> label.date().day()))
                .map(label -> new Placed(label.date(), percent(label.tick()), label.up(), label.back(), label.tier()))
                .toList();
    }

    /** How many tiers there are above the line, or below it. */
    public int tiers(boolean up) {
        return placed().stream().filter(date -> date.up() == up).mapToInt(date -> date.tier() + 1).max().orElse(0);
    }

    /** How far along a day lies, as the style writes it. */
    public String at(LocalDate day) {
        return percent(place(day));
    }

    /** How long a span is, as the style writes it. */
    public String length(Span span) {
        return percent(place(span.to().plusDays(1)) - place(span.from()));
    }

    /** The months, by their numbers. */
    public List<Integer> monthNumbers() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(months).map(LocalDate::getMonthValue).toList();
    }

    public boolean isPast(YearDate date) {
        return date.day().isBefore(today);
    }

    /** Near enough to count the days. */
    public boolean isNear(YearDate date) {
        return !isPast(date) && ChronoUnit.DAYS.between(today, date.day()) <= NEAR;
    }

    public boolean holdsToday() {
        return !today.isBefore(first) && today.isBefore(first.plusMonths(months));
    }

    /** In hundredths; each month is equally long, as its box is. */
    private double place(LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(first, day.withDayOfMonth(1));
        double within = (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
        return Math.clamp((whole + within) * 100 / months, 0, 100);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", part);
    }
}
