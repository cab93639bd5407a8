package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The days that the province or an office above the schools set, of all school years, in their order. */
public record SetDays(List<SetDay> days) {
    /** Where none is set. */
    public static final SetDays NONE = new SetDays(List.of());

    public SetDays {
        days = days.stream().sorted(Comparator.comparing(SetDay::day)).toList();
    }

    /** Those within a school's year. */
    public List<SetDay> of(SchoolYear year) {
        return between(year.from(), year.to());
    }

    /** Those from one day to another, both within. */
    public List<SetDay> between(LocalDate from, LocalDate to) {
        return days.stream().filter(day -> Days.hold(from, to, day.day())).toList();
    }
}
