package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.SignInAnswer.Welcome;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;

/** Accounts that are closed, and opened again. */
class ClosingTest {
    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId head;
    private AccountId teacher;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        school = house.school();
        head = house.someone();
        teacher = house.someone();
        house.is(head, Role.HEAD, school);
        house.is(teacher, Role.STAFF, school);
    }

    @Test
    void a_closed_account_signs_in_nowhere() {
        close(head, Place.of(school), teacher);
        assertThat(house.signIn.byPassword(login(), House.PASSWORD, "192.0.2.1")).isNotInstanceOf(Welcome.class);
    }

    @Test
    void its_sessions_end_at_once() {
        TestSessions.open(house.sessionStore, teacher, "Firefox");
        close(head, Place.of(school), teacher);
        assertThat(house.sessions.of(teacher, "")).isEmpty();
    }

    @Test
    void it_may_do_nothing_any_more() {
        close(head, Place.of(school), teacher);
        assertThat(house.permissions.of(teacher).knows(school)).isFalse();
    }

    @Test
    void opened_again_it_has_the_roles_it_had() {
        close(head, Place.of(school), teacher);
        house.closing.reopen(head, Place.of(school), teacher, version());
        assertThat(house.permissions.of(teacher).roles(school)).contains(Role.STAFF);
    }

    @Test
    void the_school_s_record_tells_of_both() {
        close(head, Place.of(school), teacher);
        house.closing.reopen(head, Place.of(school), teacher, version());
        assertThat(house.recorded(school)).containsExactly("account.reopened", "account.closed");
    }

    @Test
    void a_school_closes_none_that_is_something_elsewhere() {
        house.is(teacher, Role.STAFF, house.school());
        assertThatThrownBy(() -> close(head, Place.of(school), teacher)).isInstanceOf(NotHere.class);
    }

    @Test
    void nobody_closes_their_own() {
        assertThatThrownBy(() -> close(head, Place.of(school), head)).isInstanceOf(NotHere.class);
    }

    @Test
    void the_last_who_keeps_a_school_stays() {
        AccountId operator = house.someone();
        house.keeps(operator);
        assertThatThrownBy(() -> close(operator, Place.INSTALLATION, head)).isInstanceOf(LastKeeper.class);
        assertThat(house.accounts.one(head).orElseThrow().closedAt()).isNull();
    }

    @Test
    void a_version_that_is_not_the_present_one_closes_nothing() {
        assertThatThrownBy(() -> house.closing.close(head, Place.of(school), teacher, 7)).isInstanceOf(StaleVersion.class);
    }

    private void close(AccountId by, Place place, AccountId closed) {
        house.closing.close(by, place, closed, house.accounts.one(closed).orElseThrow().version());
    }

    private int version() {
        return house.accounts.one(teacher).orElseThrow().version();
    }

    private String login() {
        return house.accounts.one(teacher).orElseThrow().login();
    }
}
