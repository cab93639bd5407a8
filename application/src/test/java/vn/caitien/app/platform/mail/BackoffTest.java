package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void it_is_1_5_15_and_then_every_60_minutes() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(Backoff::after).map(Duration::toMinutes))
                .containsExactly(1L, 5L, 15L, 60L, 60L, 60L);
    }

    @Test
    void a_mail_is_tried_for_more_than_a_week() {
        Duration all = Stream.iterate(1, failures -> !Backoff.over(failures), failures -> failures + 1)
                .map(Backoff::after).reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofDays(7), Duration.ofDays(9));
    }
}
