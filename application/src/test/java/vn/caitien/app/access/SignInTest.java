package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.SignInAnswer.Wait;
import vn.caitien.app.access.SignInAnswer.Welcome;
import vn.caitien.app.access.SignInAnswer.Wrong;
import vn.caitien.app.trail.Entry;

class SignInTest {
    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @Test
    void name_and_password_open() {
        AccountId hoa = house.account("hoa.nguyen");
        assertThat(tried("hoa.nguyen", House.PASSWORD)).isEqualTo(new Welcome(hoa));
    }

    @Test
    void case_and_the_way_an_accent_is_typed_do_not_count_in_a_name() {
        AccountId duong = house.account("Thuỳ.Dương");
        assertThat(tried(Normalizer.normalize(" THUỲ.dương", Normalizer.Form.NFD), House.PASSWORD)).isEqualTo(new Welcome(duong));
    }

    @Test
    void nobody_is_told_which_of_the_two_is_wrong() {
        house.account("lan");
        assertThat(tried("lan", "another password")).isEqualTo(tried("no.such.name", House.PASSWORD)).isEqualTo(new Wrong());
    }

    @Test
    void a_closed_account_is_like_none() {
        AccountId gone = house.account("gone");
        house.accounts.close(house.accounts.one(gone).orElseThrow(), house.clock.instant());
        assertThat(tried("gone", House.PASSWORD)).isEqualTo(new Wrong());
    }

    @Test
    void it_stands_in_the_record() {
        AccountId ghi = house.account("ghi.lai");
        tried("ghi.lai", House.PASSWORD);
        assertThat(entries()).anyMatch(entry ->
                entry.act().kind().equals("sign-in.done") && ghi.value().equals(entry.actor().account()));
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        house.account("five");
        fail("five", 5);
        assertThat(tried("five", House.PASSWORD)).isEqualTo(new Wait(Duration.ofSeconds(5)));
    }

    @Test
    void the_wait_ends() {
        AccountId six = house.account("waits");
        fail("waits", 5);
        house.clock.move(Duration.ofSeconds(6));
        assertThat(tried("waits", House.PASSWORD)).isEqualTo(new Welcome(six));
    }

    @Test
    void waits_grow_to_a_quarter_of_an_hour_and_no_more() {
        house.account("stubborn");
        Duration longest = Duration.ZERO;
        for (int at = 0; at < 40; at++) {
            if (tried("stubborn", "wrong guess") instanceof Wait wait) {
                longest = wait.pause();
                house.clock.move(wait.pause().plusSeconds(1));
            }
        }
        assertThat(longest).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void guesses_from_elsewhere_do_not_keep_the_owner_out() {
        AccountId owner = house.account("owner");
        for (int at = 0; at < 6; at++) {
            house.signIn.byPassword("owner", "wrong guess", "198.51.100.7");
        }
        assertThat(tried("owner", House.PASSWORD)).isEqualTo(new Welcome(owner));
    }

    @Test
    void one_address_that_tries_many_names_has_to_wait() {
        for (int at = 0; at < 50; at++) {
            house.signIn.byPassword("name" + at, "wrong guess", "203.0.113.9");
        }
        assertThat(house.signIn.byPassword("other", "wrong guess", "203.0.113.9")).isInstanceOf(Wait.class);
    }

    @Test
    void being_right_takes_the_failures_of_a_name_back() {
        house.account("back");
        fail("back", 4);
        tried("back", House.PASSWORD);
        fail("back", 4);
        assertThat(tried("back", House.PASSWORD)).isInstanceOf(Welcome.class);
    }

    @Test
    void guesses_at_the_same_time_cannot_slip_by() throws InterruptedException {
        house.account("crowd");
        tried("crowd", "wrong guess");
        Callable<SignInAnswer> guess = () -> tried("crowd", "wrong guess");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(Stream.generate(() -> guess).limit(12).toList());
            assertThat(answers).filteredOn(answer -> answer.resultNow() instanceof Wrong).hasSize(4);
        }
    }

    @Test
    void the_record_tells_once_that_someone_has_to_wait_and_not_of_every_guess() {
        AccountId noted = house.account("noted");
        fail("noted", 9);
        assertThat(entries()).filteredOn(entry -> noted.value().equals(entry.act().subject()))
                .extracting(entry -> entry.act().kind()).containsExactly("sign-in.throttled");
    }

    @Test
    void a_day_later_nothing_is_remembered() {
        house.account("tomorrow");
        fail("tomorrow", 5);
        house.clock.move(Duration.ofHours(25));
        fail("tomorrow", 4);
        assertThat(tried("tomorrow", House.PASSWORD)).isInstanceOf(Welcome.class);
    }

    private static void fail(String login, int times) {
        Instant before = house.clock.instant();
        for (int at = 0; at < times; at++) {
            tried(login, "wrong guess");
        }
        assertThat(house.clock.instant()).isEqualTo(before);
    }

    private static SignInAnswer tried(String login, String password) {
        return house.signIn.byPassword(login, password, "192.0.2." + Math.floorMod(login.hashCode(), 250));
    }

    private static List<Entry> entries() {
        return house.trail.latest(Long.MAX_VALUE, 100);
    }
}
