package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.ids.SchoolId;

/** Rights by days and places; the matrix itself has its own test. */
class PermissionsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId someone;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        house.clock.to("2026-09-01T03:00:00Z");
        school = house.school();
        someone = house.someone();
    }

    @Test
    void a_role_counts_in_its_school_only() {
        house.is(someone, Role.HEAD, school);
        assertThat(may(Deed.ISSUE)).isTrue();
        assertThat(house.permissions.may(someone, house.school(), Deed.ISSUE, Matter.ANY).allowed()).isFalse();
    }

    @Test
    void a_role_counts_from_its_first_day() {
        house.is(someone, Role.HEAD, school, FIRST.plusDays(1), null);
        assertThat(may(Deed.ISSUE)).isFalse();
    }

    @Test
    void the_day_begins_when_it_begins_in_vietnam() {
        house.is(someone, Role.HEAD, school, FIRST.plusDays(1), null);
        house.clock.to("2026-09-01T17:00:00Z");
        assertThat(may(Deed.ISSUE)).isTrue();
    }

    @Test
    void a_role_counts_on_its_last_day_still() {
        house.is(someone, Role.HEAD, school, FIRST, LAST);
        house.clock.to("2026-09-30T16:59:00Z");
        assertThat(may(Deed.ISSUE)).isTrue();
    }

    @Test
    void a_role_that_has_ended_counts_no_longer() {
        house.is(someone, Role.HEAD, school, FIRST, LAST);
        house.clock.to("2026-09-30T17:00:00Z");
        assertThat(may(Deed.ISSUE)).isFalse();
    }

    @Test
    void several_roles_add_up() {
        house.is(someone, Role.MONITOR, school);
        house.is(someone, Role.STAFF, school);
        assertThat(may(Deed.RECOMMEND)).isTrue();
        assertThat(house.permissions.may(someone, school, Deed.ASSIGN_SUBTASK, Matter.ownedBy(Set.of(someone))).allowed()).isTrue();
    }

    @Test
    void a_refusal_tells_who_can() {
        house.is(someone, Role.STAFF, school);
        Verdict refused = house.permissions.may(someone, school, Deed.ASSIGN_TASK, Matter.ANY);
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.who()).containsExactly(Role.HEAD, Role.COUNCIL_MEMBER, Role.SECRETARY);
    }

    @Test
    void a_refusal_tells_of_a_right_to_one_s_own() {
        house.is(someone, Role.STAFF, school);
        Verdict refused = house.permissions.may(someone, school, Deed.REPORT_PROGRESS, Matter.ownedBy(Set.of()));
        assertThat(refused.only()).isEqualTo(Scope.OWN);
        assertThat(refused.sometimes()).isTrue();
    }

    @Test
    void a_stranger_knows_nothing_of_a_school() {
        assertThat(house.permissions.of(someone).knows(school)).isFalse();
    }

    @Test
    void a_guest_is_a_stranger_again_after_the_last_day() {
        house.is(someone, Role.GUEST, school, FIRST, LAST);
        assertThat(house.permissions.of(someone).knows(school)).isTrue();
        house.clock.to("2026-10-01T00:00:00Z");
        assertThat(house.permissions.of(someone).knows(school)).isFalse();
    }

    @Test
    void an_officer_reads_papers_of_schools_below_and_of_no_other() {
        UUID commune = house.id();
        house.units.put(school, Set.of(commune, house.id()));
        house.memberships.add(new Membership(house.id(), someone, Role.OFFICER, null, commune, null, FIRST, null, 1));
        assertThat(may(Deed.READ_PAPERS)).isTrue();
        assertThat(house.permissions.of(someone).knows(house.school())).isFalse();
    }

    @Test
    void who_keeps_the_installation_may_found_schools() {
        house.memberships.add(new Membership(house.id(), someone, Role.OPERATOR, null, null, null, FIRST, null, 1));
        assertThat(house.permissions.of(someone).may(Deed.FOUND_SCHOOL).allowed()).isTrue();
    }

    @Test
    void a_head_of_a_school_may_not_back_up_the_installation() {
        house.is(someone, Role.HEAD, school);
        assertThat(house.permissions.of(someone).may(Deed.BACK_UP).allowed()).isFalse();
    }

    @Test
    void a_person_in_several_schools_has_them_all_to_choose_from() {
        SchoolId second = house.school();
        house.is(someone, Role.STAFF, school);
        house.is(someone, Role.HEAD, second);
        assertThat(house.permissions.of(someone).schools()).containsExactlyInAnyOrder(school, second);
    }

    private boolean may(Deed deed) {
        return house.permissions.may(someone, school, deed, Matter.ANY).allowed();
    }
}
