package vn.caitien.app.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.Today;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
            "21:00-06:00,13:59,false", "21:00-06:00,14:00,true", "21:00-06:00,20:00,true", "21:00-06:00,22:59,true",
            "21:00-06:00,23:00,false", "11:30-13:00,04:29,false", "11:30-13:00,04:30,true", "11:30-13:00,06:00,false",
            "none,15:00,false", "08:00-08:00,01:00,false"})
    void they_are_by_the_clock_of_the_zone(String hours, String utc, boolean quiet) {
        assertThat(QuietHours.of(hours).at(Instant.parse("2026-11-23T" + utc + ":00Z"), Today.VIETNAM)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T14:00:00Z,2026-11-23T23:00:00Z", "2026-11-23T20:00:00Z,2026-11-23T23:00:00Z",
            "2026-11-23T10:00:00Z,2026-11-23T10:00:00Z", "2026-11-23T23:00:00Z,2026-11-23T23:00:00Z"})
    void what_falls_into_them_goes_at_their_end(String moment, String end) {
        assertThat(QuietHours.of("21:00-06:00").after(Instant.parse(moment), Today.VIETNAM)).isEqualTo(Instant.parse(end));
    }

    @Test
    void none_are_never() {
        assertThat(QuietHours.of("none").after(Instant.EPOCH, Today.VIETNAM)).isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21-6", "21:00", "21:00-06:00-07:00", "đêm"})
    void what_is_no_span_of_hours_is_refused(String text) {
        assertThatThrownBy(() -> QuietHours.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
