package vn.caitien.app.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.work.SchoolYear;

/** School years as the library plans by them. */
public final class WorkYears {
    private static final MonthDay PLANNED_UNTIL = read();

    private WorkYears() {}

    /** A school's year as the library plans by it. */
    public static SchoolYear of(vn.caitien.app.school.SchoolYear year) {
        return of(year.from(), year.to());
    }

    /** From that day to the other; a year that is longer than a year is cut to one. */
    public static SchoolYear of(LocalDate first, LocalDate to) {
        LocalDate longest = first.plusYears(1).minusDays(1);
        LocalDate last = to.isAfter(longest) ? longest : to;
        LocalDate until = PLANNED_UNTIL.atYear(first.getYear());
        LocalDate planned = until.isBefore(first) ? until.plusYears(1) : until;
        return new SchoolYear(first, planned.isAfter(last) ? last : planned, last);
    }

    private static MonthDay read() {
        try (InputStream in = Objects.requireNonNull(WorkYears.class.getResourceAsStream("year.yaml"))) {
            return MonthDay.parse("--" + YAMLMapper.shared().readTree(in).get("planned-until").stringValue());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
