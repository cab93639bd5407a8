package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.MovedClock;

class DemoClockTest {
    private static final LocalDateTime END = LocalDateTime.of(2026, 10, 6, 20, 41);

    @Test
    void it_stands_at_the_moment_that_is_told() {
        DemoClock clock = new DemoClock(new MovedClock("2026-11-22T03:00:00Z"), END);
        clock.tell(LocalDateTime.of(2025, 9, 1, 8, 0));
        assertThat(clock.instant()).isEqualTo("2025-09-01T01:00:00Z");
    }

    @Test
    void after_the_story_it_is_now() {
        DemoClock clock = new DemoClock(new MovedClock("2026-11-22T03:00:00Z"), END);
        clock.tell(END);
        clock.go();
        assertThat(clock.instant()).isEqualTo("2026-11-22T03:00:00Z");
    }

    @Test
    void on_a_computer_set_too_early_it_goes_on_from_the_story_s_end() {
        DemoClock clock = new DemoClock(new MovedClock("2020-01-01T00:00:00Z"), END);
        assertThat(clock.instant()).isEqualTo("2026-10-06T13:41:00Z");
    }
}
