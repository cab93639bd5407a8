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

    /** @param year as the school has it; where it ends before the planned part would, all of it is planned */
    public static SchoolYear of(vn.caitien.app.school.SchoolYear year) {
        LocalDate last = year.to().isBefore(year.from().plusYears(1)) ? year.to() : year.from().plusYears(1).minusDays(1);
        LocalDate until = PLANNED_UNTIL.atYear(last.getYear());
        return new SchoolYear(year.from(), until.isAfter(last) || until.isBefore(year.from()) ? last : until, last);
    }

    private static MonthDay read() {
        try (InputStream in = Objects.requireNonNull(WorkYears.class.getResourceAsStream("year.yaml"))) {
            return MonthDay.parse("--" + YAMLMapper.shared().readTree(in).get("planned-until").stringValue());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
