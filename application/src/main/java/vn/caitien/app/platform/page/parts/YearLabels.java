package vn.caitien.app.platform.page.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays the labels of a year out: none over another, and no mark through a label where that can be. */
final class YearLabels {
    /** How much of the line's length a label takes, in hundredths; the style gives it the same. */
    static final double WIDTH = 15;
    private static final double WHOLE = 100;
    private static final int CROSSING = 100;
    private static final int TIER = 4;

    /** A label on its side of the line, before or behind its mark, so many tiers out. */
    record Label(YearDate date, double tick, boolean up, boolean back, int tier) {
        double from() {
            return back ? tick - WIDTH : tick;
        }

        double to() {
            return back ? tick : tick + WIDTH;
        }

        boolean fits() {
            return from() >= 0 && to() <= WHOLE;
        }

        private boolean beside(Label other) {
            return up == other.up && from() < other.to() && other.from() < to();
        }

        /** The mark of the one further out runs through the other. */
        private boolean crosses(Label other) {
            Label outer = tier > other.tier ? this : other;
            Label inner = tier > other.tier ? other : this;
            return up == other.up && inner.from() < outer.tick && outer.tick < inner.to();
        }
    }

    private YearLabels() {}

    /** One label for each date. Both ways along the line are tried, and the calmer one is taken. */
    static List<Label> of(List<YearDate> dates, ToDoubleFunction<LocalDate> place) {
        Comparator<YearDate> order = Comparator.comparing(YearDate::day);
        return Stream.of(order, order.reversed())
                .map(way -> laidOut(dates.stream().sorted(way).toList(), place))
                .min(Comparator.comparingInt(labels -> labels.stream().mapToInt(label -> cost(label, labels)).sum()))
                .orElseThrow();
    }

    private static List<Label> laidOut(List<YearDate> dates, ToDoubleFunction<LocalDate> place) {
        List<Label> labels = new ArrayList<>();
        for (YearDate date : dates) {
            double tick = place.applyAsDouble(date.day());
            labels.add(IntStream.rangeClosed(0, labels.size()).boxed()
                    .flatMap(tier -> Stream.of(true, false).flatMap(up -> Stream.of(false, true)
                            .map(back -> new Label(date, tick, up, back, tier))))
                    .filter(Label::fits)
                    .filter(label -> labels.stream().noneMatch(other -> other.tier() == label.tier() && other.beside(label)))
                    .min(Comparator.comparingInt(label -> cost(label, labels)))
                    .orElseThrow());
        }
        return labels;
    }

    private static int cost(Label label, List<Label> labels) {
        long crossings = labels.stream().filter(other -> other != label && other.crosses(label)).count();
        return (int) crossings * CROSSING + label.tier() * TIER + (label.back() ? 1 : 0);
    }
}
