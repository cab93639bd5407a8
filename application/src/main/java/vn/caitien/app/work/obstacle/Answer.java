package vn.caitien.app.work.obstacle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said to an obstacle by who answers it.
 *
 * @param kind anything but reopening
 * @param words not blank
 * @param until by which day it is to be solved, of what takes it up; else null
 */
public record Answer(Turn.Kind kind, String words, @Nullable LocalDate until) {

    /** @throws IllegalArgumentException when it reopens, or takes up without a day */
    public Answer {
        if (kind == Turn.Kind.REOPENED || (kind == Turn.Kind.TAKEN_UP) != (until != null)) {
            throw new IllegalArgumentException("no answer: " + kind + (until == null ? "" : " until a day"));
        }
    }
}
