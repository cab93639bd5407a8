package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.SignInAnswer.Welcome;
import vn.caitien.app.access.SignInAnswer.Wrong;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;

class RecoveryTest {
    private static final String FRESH = "gà gáy ba lần bên sông";

    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId administrator;
    private AccountId lost;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        school = house.school();
        administrator = house.someone();
        lost = house.someone();
        house.is(administrator, Role.ADMINISTRATOR, school);
        house.is(lost, Role.STAFF, school);
    }

    @Test
    void the_new_password_opens_and_the_old_one_no_longer() {
        recovered();
        assertThat(tried(FRESH)).isEqualTo(new Welcome(lost));
        assertThat(tried(House.PASSWORD)).isEqualTo(new Wrong());
    }

    @Test
    void nothing_changes_before_the_link_is_used() {
        house.recovery.begin(administrator, Place.of(school), lost);
        assertThat(tried(House.PASSWORD)).isEqualTo(new Welcome(lost));
    }

    @Test
    void the_lost_phone_is_asked_for_no_more() {
        CodeKey phone = CodeKey.make();
        house.secondStep.turnOn(lost, phone, phone.code(house.clock.instant().getEpochSecond() / 30));
        recovered();
        assertThat(tried(FRESH)).isEqualTo(new Welcome(lost));
    }

    @Test
    void everyone_signed_in_under_that_name_is_out() {
        TestSessions.open(house.sessionStore, lost, "Firefox");
        recovered();
        assertThat(house.sessions.of(lost, "")).isEmpty();
    }

    @Test
    void a_link_opens_once() {
        SecretWord word = recovered();
        assertThatThrownBy(() -> house.recovery.end(word.text(), FRESH, FRESH, List.of())).isInstanceOf(NotHere.class);
    }

    @Test
    void a_link_opens_for_two_days() {
        SecretWord word = house.recovery.begin(administrator, Place.of(school), lost);
        house.clock.move(Duration.ofDays(2));
        assertThat(house.recovery.open(word.text())).isEmpty();
    }

    @Test
    void a_newer_link_makes_the_older_worth_nothing() {
        SecretWord older = house.recovery.begin(administrator, Place.of(school), lost);
        house.recovery.begin(administrator, Place.of(school), lost);
        assertThat(house.recovery.open(older.text())).isEmpty();
    }

    @Test
    void a_school_gets_nobody_s_account_of_another_school() {
        house.is(lost, Role.HEAD, house.school());
        assertThatThrownBy(() -> house.recovery.begin(administrator, Place.of(school), lost)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_school_gets_nobody_s_account_who_keeps_the_installation() {
        operator(lost);
        assertThat(house.recovery.possible(administrator, lost, school)).isFalse();
    }

    @Test
    void who_keeps_the_installation_helps_a_person_of_several_schools() {
        house.is(lost, Role.HEAD, house.school());
        AccountId operator = house.someone();
        operator(operator);
        assertThat(house.recovery.possible(operator, lost, school)).isTrue();
    }

    @Test
    void a_colleague_helps_nobody() {
        AccountId colleague = house.someone();
        house.is(colleague, Role.STAFF, school);
        assertThatThrownBy(() -> house.recovery.begin(colleague, Place.of(school), lost)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_bad_password_leaves_the_link_open() {
        SecretWord word = house.recovery.begin(administrator, Place.of(school), lost);
        assertThat(house.recovery.end(word.text(), "matkhau123", "matkhau123", List.of()))
                .isEqualTo(Map.of("password", "access.password.common"));
        assertThat(house.recovery.open(word.text())).isPresent();
    }

    private SecretWord recovered() {
        SecretWord word = house.recovery.begin(administrator, Place.of(school), lost);
        assertThat(house.recovery.end(word.text(), FRESH, FRESH, List.of())).isEmpty();
        return word;
    }

    private SignInAnswer tried(String password) {
        return house.signIn.byPassword(house.accounts.one(lost).orElseThrow().login(), password, "192.0.2.4");
    }

    private static void operator(AccountId account) {
        house.memberships.add(new Membership(
                house.id(), account, Role.OPERATOR, null, null, null, Today.of(house.clock), null, 1));
    }
}
