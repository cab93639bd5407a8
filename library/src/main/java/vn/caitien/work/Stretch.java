package vn.caitien.work;

import java.time.LocalDate;

/**
 * Days from a start to a due day, both included.
 *
 * @param start the first day
 * @param due the last day, not before the first
 */
public record Stretch(LocalDate start, LocalDate due) {

    public Stretch {
        if (due.isBefore(start)) {
            throw new IllegalArgumentException("due " + due + " before start " + start);
        }
    }
}
