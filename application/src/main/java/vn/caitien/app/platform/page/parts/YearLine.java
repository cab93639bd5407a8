package vn.caitien.app.platform.page.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    /** How much of the line's length a label takes on the narrowest screen that shows the line. */
    private static final double LABEL = 17;
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

    private record Label(YearDate date, double tick, double from, double to, boolean back, boolean up, int tier) {}

    /** The dates from first to last, each at its place. */
    public List<Placed> placed() {
        return labels().sorted(Comparator.comparing(label -> label.date().day()))
                .map(label -> new Placed(label.date(), percent(label.tick()), label.up(), label.back(), label.tier()))
                .toList();
    }

    /** How many tiers there are above the line, or below it. */
    public int tiers(boolean up) {
        return labels().filter(label -> label.up() == up).mapToInt(label -> label.tier() + 1).max().orElse(0);
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

    /**
     * What lies further along is placed first, and nearer to the line: then no mark runs through a label. Labels that
     * lie before their marks are the same in a mirror.
     */
    private Stream<Label> labels() {
        List<Label> placed = new ArrayList<>();
        Comparator<YearDate> byDay = Comparator.comparing(YearDate::day);
        dates.stream().filter(this::liesBack).sorted(byDay).forEach(date -> place(date, placed));
        dates.stream().filter(date -> !liesBack(date)).sorted(byDay.reversed()).forEach(date -> place(date, placed));
        return placed.stream();
    }

    private void place(YearDate date, List<Label> placed) {
        double tick = place(date.day());
        boolean back = liesBack(date);
        Label above = label(date, tick, back, true, placed);
        Label below = label(date, tick, back, false, placed);
        int difference = cost(above, placed) - cost(below, placed);
        placed.add(difference < 0 || difference == 0 && placed.size() % 2 == 0 ? above : below);
    }

    private boolean liesBack(YearDate date) {
        return place(date.day()) + LABEL > 100;
    }

    private static Label label(YearDate date, double tick, boolean back, boolean up, List<Label> placed) {
        double from = back ? tick - LABEL : tick;
        double to = back ? tick : tick + LABEL;
        int tier = placed.stream()
                .filter(other -> other.up() == up && other.from() < to && from < other.to())
                .mapToInt(other -> other.tier() + 1).max().orElse(0);
        return new Label(date, tick, from, to, back, up, tier);
    }

    /** Better far out than with a mark through another label. */
    private static int cost(Label label, List<Label> placed) {
        boolean crosses = placed.stream().anyMatch(other ->
                other.up() == label.up() && other.from() < label.tick() && label.tick() < other.to());
        return label.tier() + (crosses ? placed.size() : 0);
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
