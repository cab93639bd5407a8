package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** The head hands the role over, from a day to a day. */
class DelegationTest {
    private static final LocalDate FROM = LocalDate.of(2026, 9, 10);
    private static final LocalDate TO = LocalDate.of(2026, 9, 20);

    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId head;
    private AccountId deputy;
    private Membership headship;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        house.clock.to("2026-09-01T03:00:00Z");
        school = house.school();
        head = house.someone();
        deputy = house.someone();
        headship = house.is(head, Role.HEAD, school);
        house.is(deputy, Role.COUNCIL_MEMBER, school);
        house.handingOver.delegate(head, school, deputy, FROM, TO);
    }

    @Test
    void it_does_not_count_before() {
        assertThat(issue().allowed()).isFalse();
    }

    @Test
    void it_counts_from_day_to_day() {
        house.clock.to("2026-09-09T17:00:00Z");
        assertThat(issue().allowed()).isTrue();
        house.clock.to("2026-09-20T16:59:00Z");
        assertThat(issue().allowed()).isTrue();
        house.clock.to("2026-09-20T17:00:00Z");
        assertThat(issue().allowed()).isFalse();
    }

    @Test
    void it_says_for_whom() {
        house.clock.to("2026-09-15T03:00:00Z");
        assertThat(issue().insteadOf()).contains(head);
    }

    @Test
    void what_the_deputy_may_do_anyway_they_do_as_themself() {
        house.clock.to("2026-09-15T03:00:00Z");
        assertThat(house.permissions.may(deputy, school, Deed.WRITE_DRAFT, Matter.ANY).insteadOf()).isEmpty();
    }

    @Test
    void the_head_keeps_the_right_too() {
        house.clock.to("2026-09-15T03:00:00Z");
        assertThat(house.permissions.may(head, school, Deed.ISSUE, Matter.ANY).allowed()).isTrue();
    }

    @Test
    void it_ends_with_the_headship() {
        house.clock.to("2026-09-15T03:00:00Z");
        house.memberships.until(headship, headship.version(), LocalDate.of(2026, 9, 14));
        assertThat(issue().allowed()).isFalse();
    }

    @Test
    void taken_back_it_counts_no_longer() {
        house.clock.to("2026-09-15T03:00:00Z");
        house.handingOver.takeBack(head, school, house.handingOver.of(school).getFirst().id());
        assertThat(issue().allowed()).isFalse();
    }

    @Test
    void nobody_takes_back_what_another_gave() {
        assertThatThrownBy(() -> house.handingOver.takeBack(deputy, school, house.handingOver.of(school).getFirst().id()))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void it_is_not_handed_on() {
        house.clock.to("2026-09-15T03:00:00Z");
        AccountId third = house.someone();
        house.is(third, Role.STAFF, school);
        assertThatThrownBy(() -> house.handingOver.delegate(deputy, school, third, FROM, TO)).isInstanceOf(NotHere.class);
    }

    @Test
    void it_is_not_given_to_a_stranger() {
        assertThatThrownBy(() -> house.handingOver.delegate(head, school, house.someone(), FROM, TO)).isInstanceOf(NotHere.class);
    }

    private Verdict issue() {
        return house.permissions.may(deputy, school, Deed.ISSUE, Matter.ANY);
    }
}
