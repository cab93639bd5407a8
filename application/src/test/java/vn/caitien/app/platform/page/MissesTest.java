package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.TooManyTries;

class MissesTest {
    private final MovedClock clock = new MovedClock("2026-09-10T01:00:00Z");
    private final Misses misses = new Misses(clock);

    private static HttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private void miss(String address, int times) {
        IntStream.range(0, times).forEach(at -> misses.count(from(address)));
    }

    @Test
    void a_few_misses_are_free() {
        miss("198.51.100.7", Misses.FREE - 1);
        assertThatCode(() -> misses.admit(from("198.51.100.7"))).doesNotThrowAnyException();
    }

    @Test
    void after_too_many_nothing_is_looked_up() {
        miss("198.51.100.7", Misses.FREE);
        assertThatThrownBy(() -> misses.admit(from("198.51.100.7"))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void one_miss_more_has_to_wait() {
        miss("198.51.100.7", Misses.FREE);
        assertThatThrownBy(() -> misses.count(from("198.51.100.7"))).isInstanceOfSatisfying(TooManyTries.class,
                tries -> assertThat(tries.pause()).isEqualTo(Misses.WINDOW));
    }

    @Test
    void another_client_is_not_held_up() {
        miss("198.51.100.7", Misses.FREE);
        assertThatCode(() -> misses.admit(from("198.51.100.8"))).doesNotThrowAnyException();
    }

    @Test
    void all_of_a_network_of_ipv6_are_one_client() {
        miss("2001:db8:1:2::7", Misses.FREE);
        assertThatThrownBy(() -> misses.admit(from("2001:db8:1:2:ffff::8"))).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> misses.admit(from("2001:db8:1:3::7"))).doesNotThrowAnyException();
    }

    @Test
    void what_is_no_address_is_a_client_too() {
        miss("unknown", Misses.FREE);
        assertThatThrownBy(() -> misses.admit(from("unknown"))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void misses_are_forgotten() {
        miss("198.51.100.7", Misses.FREE);
        clock.move(Misses.WINDOW.plusSeconds(1));
        assertThatCode(() -> misses.admit(from("198.51.100.7"))).doesNotThrowAnyException();
    }
}
