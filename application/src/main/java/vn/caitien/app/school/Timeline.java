package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one thing was in turn, such as its names: one after another, never two at a time.
 *
 * @param steps the oldest first
 */
public record Timeline<T>(List<Dated<T>> steps) {
    public Timeline {
        steps = List.copyOf(steps);
    }

    /** The first step of a new one. */
    public static <T> Timeline<T> since(LocalDate day, T value) {
        return new Timeline<>(List.of(new Dated<>(value, day, null)));
    }

    /** What it was on that day; empty before the first step, in a gap, and after an end. */
    public Optional<T> on(LocalDate day) {
        return steps.stream().filter(step -> step.on(day)).map(Dated::value).findFirst();
    }

    /** The latest step, whether or not it has ended. */
    public Optional<Dated<T>> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /**
     * The same with another value from that day on; what held until then ends the day before.
     *
     * @throws Refused when the latest step begins on that day or later: what is written down is not overwritten
     */
    public Timeline<T> then(LocalDate day, T value) {
        List<Dated<T>> all = new ArrayList<>(steps);
        last().ifPresent(last -> {
            if (!last.from().isBefore(day)) {
                throw new Refused("not-later", day, last.from());
            }
            if (last.to() == null || !last.to().isBefore(day)) {
                all.set(all.size() - 1, new Dated<>(last.value(), last.from(), day.minusDays(1)));
            }
        });
        all.add(new Dated<>(value, day, null));
        return new Timeline<>(all);
    }

    /** The same, its latest step ending on that day where it does not end earlier. */
    public Timeline<T> until(LocalDate day) {
        List<Dated<T>> all = new ArrayList<>(steps);
        last().filter(last -> last.to() == null || last.to().isAfter(day)).ifPresent(last ->
                all.set(all.size() - 1, new Dated<>(last.value(), last.from(), Days.end(last.from(), day))));
        return new Timeline<>(all);
    }
}
