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

class MembersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId head;
    private AccountId teacher;
    private Membership teaching;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        house.clock.to("2026-09-01T03:00:00Z");
        school = house.school();
        head = house.someone();
        teacher = house.someone();
        house.is(head, Role.HEAD, school);
        teaching = house.is(teacher, Role.STAFF, school);
    }

    @Test
    void everyone_of_the_school_is_listed_and_nobody_else() {
        house.is(house.someone(), Role.STAFF, house.school());
        assertThat(house.members.of(school)).extracting(Members.Member::account).containsExactlyInAnyOrder(head, teacher);
    }

    @Test
    void a_role_given_counts() {
        house.members.give(head, school, teacher, List.of(Role.MONITOR), DAY, null);
        assertThat(house.permissions.of(teacher).roles(school)).contains(Role.STAFF, Role.MONITOR);
    }

    @Test
    void a_role_ended_counts_no_longer_the_day_after() {
        house.members.end(head, school, teaching.id(), teaching.version(), DAY);
        house.clock.to("2026-09-02T03:00:00Z");
        assertThat(house.permissions.of(teacher).knows(school)).isFalse();
    }

    @Test
    void who_has_left_is_still_listed_with_their_days() {
        house.members.end(head, school, teaching.id(), teaching.version(), DAY);
        assertThat(house.members.of(school)).filteredOn(one -> one.account().equals(teacher))
                .flatExtracting(Members.Member::roles).extracting(Membership::to).containsExactly(DAY);
    }

    @Test
    void nobody_ends_a_role_of_another_school() {
        SchoolId other = house.school();
        house.is(head, Role.HEAD, other);
        assertThatThrownBy(() -> house.members.end(head, other, teaching.id(), teaching.version(), DAY))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void nobody_gives_a_role_to_a_stranger() {
        AccountId stranger = house.someone();
        assertThatThrownBy(() -> house.members.give(head, school, stranger, List.of(Role.STAFF), DAY, null))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void a_teacher_gives_no_roles() {
        assertThatThrownBy(() -> house.members.give(teacher, school, teacher, List.of(Role.HEAD), DAY, null))
                .isInstanceOf(NotHere.class);
    }
}
