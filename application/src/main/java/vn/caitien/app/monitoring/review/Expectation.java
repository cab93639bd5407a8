package vn.caitien.app.monitoring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.monitoring.Moment;

/**
 * A review that a school year has to have, and what became of it.
 *
 * @param due by which day it is to be closed: as its team set it, else as proposed
 * @param review null while nobody opened it
 */
public record Expectation(SchoolYear year, Moment moment, String title, LocalDate due, @Nullable Review review) {

    /** How it stands on a day. */
    public enum Standing {
        /** Its day is far off. */
        AHEAD,
        /** Nobody opened it, and its day is near. */
        NEAR,
        /** Nobody opened it by its day. */
        MISSED,
        OPEN,
        /** It is open past its day. */
        LATE,
        CLOSED
    }

    /** Those of a year, in their order. */
    static List<Expectation> of(SchoolYear year, List<Review> reviews) {
        return ReviewMoments.STANDARD.moments().stream().map(one -> {
            Review there = reviews.stream().filter(review -> review.year().equals(year.id()) && review.moment() == one.moment()).findFirst().orElse(null);
            LocalDate due = there == null || there.due() == null ? one.due(year) : Objects.requireNonNull(there.due());
            return new Expectation(year, one.moment(), there == null ? one.title() : there.title(), due, there);
        }).toList();
    }

    public Standing on(LocalDate today) {
        if (review != null) {
            return !review.isOpen() ? Standing.CLOSED : due.isBefore(today) ? Standing.LATE : Standing.OPEN;
        }
        return due.isBefore(today) ? Standing.MISSED
                : today.isBefore(due.minusDays(ReviewMoments.STANDARD.announcedDays())) ? Standing.AHEAD : Standing.NEAR;
    }
}
