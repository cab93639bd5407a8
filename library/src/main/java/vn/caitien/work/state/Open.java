package vn.caitien.work.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * What is still open since a day.
 *
 * @param days since then; 0 for today, and for a day that is still to come
 */
public record Open(String id, LocalDate since, long days) {

    static Open of(String id, LocalDate since, LocalDate today) {
        return new Open(id, since, Math.max(0, ChronoUnit.DAYS.between(since, today)));
    }

    /** The oldest first, those of one day in their order. */
    static List<Open> oldestFirst(List<Open> all) {
        return all.stream().sorted(Comparator.comparing(Open::since)).toList();
    }

    /** All of them as a count. */
    public static Count count(List<Open> all) {
        return Count.of(all, one -> true, Open::id);
    }
}
