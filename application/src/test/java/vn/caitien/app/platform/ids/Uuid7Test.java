package vn.caitien.app.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final Instant MOMENT = Instant.parse("2026-11-22T10:00:00.123Z");

    @Test
    void says_its_version_and_variant() {
        UUID made = Uuid7.at(Clock.systemUTC());
        assertThat(made.version()).isEqualTo(7);
        assertThat(made.variant()).isEqualTo(2);
    }

    @Test
    void begins_with_the_moment() {
        assertThat(Uuid7.at(Clock.fixed(MOMENT, ZoneOffset.UTC)).getMostSignificantBits() >>> 16)
                .isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void two_of_one_moment_differ() {
        Clock still = Clock.fixed(MOMENT, ZoneOffset.UTC);
        assertThat(Stream.generate(() -> Uuid7.at(still)).limit(10_000).collect(Collectors.toSet())).hasSize(10_000);
    }
}
