package vn.caitien.app.work.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.app.school.LegalDays;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SetDays;

/** The days that rules, and offices above a school, set for it, in order. */
record OfficialDays(List<OfficialDay> days) {
    OfficialDays {
        days = days.stream().sorted(Comparator.comparing(OfficialDay::day)).toList();
    }

    /** Those of rules for these years, and those that were set from one day to another. */
    static OfficialDays of(Collection<SchoolYear> years, SetDays set, LocalDate from, LocalDate to) {
        return new OfficialDays(Stream.concat(years.stream().flatMap(year -> LegalDays.of(year).stream()).map(OfficialDay::of)
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to)), set.between(from, to).stream().map(OfficialDay::of)).toList());
    }

    List<OfficialDay> on(LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).toList();
    }
}
