package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.SignInAnswer.CodeWanted;
import vn.caitien.app.access.SignInAnswer.Wait;
import vn.caitien.app.access.SignInAnswer.Welcome;
import vn.caitien.app.access.SignInAnswer.Wrong;

class SecondStepTest {
    private static final int STEP = 30;

    @TempDir
    private static Path folder;

    private static House house;
    private final CodeKey phone = CodeKey.make();
    private AccountId account;
    private List<String> sheet;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void turnOn() {
        account = house.someone();
        sheet = house.secondStep.turnOn(account, phone, code(0)).orElseThrow();
        house.clock.move(Duration.ofMinutes(5));
    }

    @Test
    void the_password_alone_opens_no_longer() {
        String login = house.accounts.one(account).orElseThrow().login();
        assertThat(house.signIn.byPassword(login, House.PASSWORD, "192.0.2.1")).isEqualTo(new CodeWanted(account));
    }

    @Test
    void the_code_of_the_moment_opens() {
        assertThat(tried(code(0))).isEqualTo(new Welcome(account));
    }

    @Test
    void a_phone_half_a_minute_late_opens_too() {
        assertThat(tried(code(-1))).isEqualTo(new Welcome(account));
    }

    @Test
    void a_code_of_a_minute_and_a_half_ago_does_not() {
        assertThat(tried(code(-3))).isEqualTo(new Wrong());
    }

    @Test
    void a_code_is_good_once() {
        tried(code(0));
        assertThat(tried(code(0))).isEqualTo(new Wrong());
    }

    @Test
    void an_older_code_is_worth_nothing_after_a_newer_one() {
        tried(code(0));
        assertThat(tried(code(-1))).isEqualTo(new Wrong());
    }

    @Test
    void codes_cannot_be_guessed_on_and_on() {
        for (int at = 0; at < 5; at++) {
            tried("000000");
        }
        assertThat(tried(code(0))).isInstanceOf(Wait.class);
    }

    @Test
    void a_code_from_paper_opens_however_it_is_typed() {
        assertThat(tried(" " + sheet.getFirst().toUpperCase().replace("-", " "))).isEqualTo(new Welcome(account));
    }

    @Test
    void a_code_from_paper_is_good_once() {
        tried(sheet.getFirst());
        assertThat(tried(sheet.getFirst())).isEqualTo(new Wrong());
        assertThat(house.secondStep.paperLeft(account)).isEqualTo(9);
    }

    @Test
    void a_new_sheet_makes_the_old_one_worth_nothing() {
        house.secondStep.newSheet(account);
        assertThat(tried(sheet.getLast())).isEqualTo(new Wrong());
    }

    @Test
    void another_persons_paper_opens_nothing() {
        AccountId other = house.someone();
        String theirs = house.secondStep.turnOn(other, phone, code(0)).orElseThrow().getFirst();
        assertThat(tried(theirs)).isEqualTo(new Wrong());
    }

    @Test
    void it_is_not_turned_on_before_the_phone_shows_a_code() {
        assertThat(house.secondStep.turnOn(house.someone(), phone, "000000x")).isEmpty();
    }

    @Test
    void turned_off_the_password_is_enough_again() {
        house.secondStep.turnOff(account);
        String login = house.accounts.one(account).orElseThrow().login();
        assertThat(house.signIn.byPassword(login, House.PASSWORD, "192.0.2.1")).isEqualTo(new Welcome(account));
    }

    @Test
    void a_key_copied_to_another_account_does_not_open_there() {
        byte[] locked = house.codeKeys.locked(account).orElseThrow();
        assertThatThrownBy(() -> house.key.unlock(house.someone(), locked)).isInstanceOf(IllegalStateException.class);
    }

    private SignInAnswer tried(String code) {
        return house.signIn.byCode(account, code);
    }

    private String code(int steps) {
        return phone.code(house.clock.instant().getEpochSecond() / STEP + steps);
    }
}
