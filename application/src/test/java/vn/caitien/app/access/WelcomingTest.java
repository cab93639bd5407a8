package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;

class WelcomingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Wanted CLERK = new Wanted("Trần Thị Lan", AddressForm.CO, null, List.of(Role.CLERK, Role.STAFF), DAY, null);

    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId administrator;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        house.clock.to("2026-09-01T03:00:00Z");
        school = house.school();
        administrator = house.someone();
        house.is(administrator, Role.ADMINISTRATOR, school);
    }

    @Test
    void who_comes_by_the_link_has_an_account_and_the_roles() {
        AccountId lan = accepted(invited(), "lan" + school.value().getLeastSignificantBits()).account().orElseThrow();
        assertThat(house.permissions.of(lan).roles(school)).contains(Role.CLERK, Role.STAFF);
    }

    @Test
    void a_link_opens_once() {
        SecretWord word = invited();
        accepted(word, "once");
        assertThat(house.welcoming.open(word.text())).isEmpty();
        assertThatThrownBy(() -> accepted(word, "twice")).isInstanceOf(NotHere.class);
    }

    @Test
    void a_link_opens_for_two_weeks() {
        SecretWord word = invited();
        house.clock.move(Duration.ofDays(14).minusSeconds(1));
        assertThat(house.welcoming.open(word.text())).isPresent();
        house.clock.move(Duration.ofSeconds(1));
        assertThat(house.welcoming.open(word.text())).isEmpty();
    }

    @Test
    void a_link_taken_back_opens_no_longer() {
        SecretWord word = invited();
        Invitation made = house.welcoming.waiting(school).getFirst();
        house.welcoming.withdraw(administrator, school, made.id(), made.version());
        assertThat(house.welcoming.open(word.text())).isEmpty();
    }

    @Test
    void taking_back_what_was_used_is_an_error() {
        SecretWord word = invited();
        Invitation made = house.welcoming.waiting(school).getFirst();
        accepted(word, "used.already");
        assertThatThrownBy(() -> house.welcoming.withdraw(administrator, school, made.id(), made.version()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void nobody_takes_back_the_link_of_another_school() {
        invited();
        Invitation made = house.welcoming.waiting(school).getFirst();
        SchoolId other = house.school();
        house.is(administrator, Role.ADMINISTRATOR, other);
        assertThatThrownBy(() -> house.welcoming.withdraw(administrator, other, made.id(), made.version()))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void the_word_itself_is_kept_nowhere() throws SQLException {
        String word = invited().text();
        try (Connection owner = house.logins.owner().connect(); var plain = owner.createStatement();
                var found = plain.executeQuery("select count(*) from invitation i, trail_entry e where i::text || e::text like '%"
                        + word + "%'")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void who_does_not_manage_people_invites_nobody() {
        AccountId teacher = house.someone();
        house.is(teacher, Role.STAFF, school);
        assertThatThrownBy(() -> house.welcoming.invite(teacher, Place.of(school), CLERK)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_guest_has_a_last_day() {
        Wanted endless = new Wanted("Lê Văn Khách", AddressForm.THAY, null, List.of(Role.GUEST), DAY, null);
        assertThatThrownBy(() -> house.welcoming.invite(administrator, Place.of(school), endless))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_school_lets_nobody_keep_the_installation() {
        Wanted operator = new Wanted("Lê Văn Máy", AddressForm.THAY, null, List.of(Role.OPERATOR), DAY, null);
        assertThatThrownBy(() -> house.welcoming.invite(administrator, Place.of(school), operator))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_that_is_taken_leaves_the_link_open() {
        house.account("taken.name");
        SecretWord word = invited();
        assertThat(accepted(word, "Taken.Name").faults()).containsEntry("login", "access.fault.login-taken");
        assertThat(house.welcoming.open(word.text())).isPresent();
    }

    @Test
    void the_school_s_name_is_no_password() {
        NewAccount wanted = new NewAccount("thuy.ha", "Hà Thị Thuỷ", AddressForm.CO, "trườngbàuđồn2026", "trườngbàuđồn2026");
        assertThat(house.welcoming.accept(invited().text(), wanted, List.of("Trường THCS Bàu Đồn")).faults())
                .containsEntry("password", "access.password.own-name");
    }

    @Test
    void someone_with_an_account_joins_with_it() {
        AccountId from = house.someone();
        SchoolId first = house.school();
        house.is(from, Role.HEAD, first);
        house.welcoming.accept(invited().text(), from);
        assertThat(house.permissions.of(from).schools()).containsExactlyInAnyOrder(first, school);
    }

    private SecretWord invited() {
        return house.welcoming.invite(administrator, Place.of(school), CLERK);
    }

    private static Registration.Outcome accepted(SecretWord word, String login) {
        return house.welcoming.accept(word.text(), House.wanted(login), List.of());
    }
}
