package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Roles that end on a day, or at once. */
class EndingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId head;
    private AccountId teacher;
    private Membership heading;
    private Membership teaching;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        school = house.school();
        head = house.someone();
        teacher = house.someone();
        heading = house.is(head, Role.HEAD, school);
        teaching = house.is(teacher, Role.STAFF, school);
    }

    @Test
    void a_role_counts_to_the_end_of_its_last_day() {
        house.members.end(head, school, teaching.id(), 1, DAY);
        assertThat(house.permissions.of(teacher).knows(school)).isTrue();
    }

    @Test
    void a_role_ended_at_once_counts_no_longer_even_when_it_began_today() {
        house.members.end(head, school, teaching.id(), 1, DAY.minusDays(1));
        assertThat(house.permissions.of(teacher).knows(school)).isFalse();
    }

    @Test
    void who_is_nothing_anywhere_any_more_is_signed_out() {
        TestSessions.open(house.sessionStore, teacher, "Firefox");
        house.members.end(head, school, teaching.id(), 1, DAY.minusDays(1));
        assertThat(house.sessions.of(teacher, "")).isEmpty();
    }

    @Test
    void who_is_something_elsewhere_stays_signed_in() {
        house.is(teacher, Role.STAFF, house.school());
        TestSessions.open(house.sessionStore, teacher, "Firefox");
        house.members.end(head, school, teaching.id(), 1, DAY.minusDays(1));
        assertThat(house.sessions.of(teacher, "")).hasSize(1);
    }

    @Test
    void the_last_who_keeps_a_school_stays() {
        assertThatThrownBy(() -> house.members.end(head, school, heading.id(), 1, DAY)).isInstanceOf(LastKeeper.class);
        assertThat(house.recorded(school)).isEmpty();
    }

    @Test
    void one_of_two_who_keep_a_school_may_go() {
        house.members.give(head, school, teacher, List.of(Role.ADMINISTRATOR), DAY, null);
        house.members.end(head, school, heading.id(), 1, DAY);
        assertThat(house.recorded(school)).containsExactly("role.ended", "role.given");
    }

    @Test
    void another_whose_account_is_closed_does_not_keep_it() {
        house.members.give(head, school, teacher, List.of(Role.ADMINISTRATOR), DAY, null);
        house.closing.close(head, Place.of(school), teacher, house.accounts.one(teacher).orElseThrow().version());
        assertThatThrownBy(() -> house.members.end(head, school, heading.id(), 1, DAY)).isInstanceOf(LastKeeper.class);
    }

    @Test
    void the_last_who_keeps_the_installation_stays(@TempDir Path other) {
        House alone = new House(other);
        AccountId operator = alone.someone();
        Membership keeping = alone.keeps(operator);
        assertThatThrownBy(() -> alone.members.end(operator, null, keeping.id(), 1, DAY)).isInstanceOf(LastKeeper.class);
    }

    @Test
    void nobody_of_a_school_ends_a_role_of_the_installation() {
        Membership keeping = house.keeps(house.someone());
        assertThatThrownBy(() -> house.members.end(head, null, keeping.id(), 1, DAY))
                .isInstanceOf(NotHere.class);
    }
}
