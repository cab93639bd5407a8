package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
    private final Timeline<String> names = Timeline.since(FIRST, "A").then(SECOND, "B");

    @Test
    void a_day_has_the_value_that_held_on_it() {
        assertThat(names.on(SECOND.minusDays(1))).contains("A");
        assertThat(names.on(SECOND)).contains("B");
    }

    @Test
    void before_the_first_day_nothing_is_known() {
        assertThat(names.on(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void after_the_end_nothing_is_known() {
        assertThat(names.until(SECOND.plusDays(9)).on(SECOND.plusDays(10))).isEmpty();
    }

    @Test
    void an_end_that_was_written_down_stays() {
        Timeline<String> ended = names.until(SECOND.plusDays(9));
        assertThat(ended.until(SECOND.plusDays(99))).isEqualTo(ended);
    }

    @Test
    void what_is_written_down_is_not_overwritten() {
        assertThatThrownBy(() -> names.then(SECOND, "C")).isInstanceOf(Refused.class).hasMessage("not-later");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> names.until(SECOND.minusDays(1))).isInstanceOf(Refused.class).hasMessage("reversed");
    }
}
