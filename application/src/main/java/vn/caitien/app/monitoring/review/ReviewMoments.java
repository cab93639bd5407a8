package vn.caitien.app.monitoring.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.monitoring.Moment;

/**
 * Which reviews a school year has, and by when: the data file {@code moments.yaml}.
 *
 * @param announcedDays for how many days before it is late a review that nobody opened is told of
 * @param moments those every year has, in their order
 * @param other what any other is called unless its team says otherwise
 */
record ReviewMoments(int announcedDays, List<Expected> moments, String other) {
    /** What comes with the program. */
    static final ReviewMoments STANDARD = read();

    ReviewMoments {
        moments = List.copyOf(moments);
    }

    /**
     * One that every year has.
     *
     * @param title in Vietnamese, as printed
     * @param until month and day, {@code mm-dd}
     */
    record Expected(Moment moment, String title, String until) {
        /** By which day of a school year it is to be closed. */
        LocalDate due(SchoolYear year) {
            LocalDate day = MonthDay.parse("--" + until).atYear(year.from().getYear());
            return day.isBefore(year.from()) ? day.plusYears(1) : day;
        }
    }

    /** What a review of that moment is called unless its team says otherwise. */
    String title(Moment moment) {
        return moments.stream().filter(one -> one.moment() == moment).map(Expected::title).findFirst().orElse(other);
    }

    private static ReviewMoments read() {
        try (InputStream in = Objects.requireNonNull(ReviewMoments.class.getResourceAsStream("moments.yaml"))) {
            return YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, ReviewMoments.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
