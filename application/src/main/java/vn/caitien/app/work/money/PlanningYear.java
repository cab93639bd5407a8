package vn.caitien.app.work.money;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.work.SchoolYear;

/**
 * What a school year has besides its own first and last day.
 *
 * @param planningEnd the last day for which work is planned, as {@link MonthDay} writes it
 */
record PlanningYear(@JsonProperty("planning-end") String planningEnd) {
    private static final PlanningYear BUILT_IN = read();

    /** A school's year as the library reckons with it; one that is longer than a year is cut to one. */
    static SchoolYear of(LocalDate first, LocalDate to) {
        LocalDate longest = first.plusYears(1).minusDays(1);
        LocalDate last = to.isAfter(longest) ? longest : to;
        LocalDate end = MonthDay.parse(BUILT_IN.planningEnd()).atYear(first.getYear());
        LocalDate planned = end.isBefore(first) ? end.plusYears(1) : end;
        return new SchoolYear(first, planned.isAfter(last) ? last : planned, last);
    }

    private static PlanningYear read() {
        try (InputStream in = Objects.requireNonNull(PlanningYear.class.getResourceAsStream("year.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(in, PlanningYear.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
