package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Links handed out anew. */
class ReissuingTest {
    private static final Wanted CLERK = new Wanted("Trần Thị Lan", AddressForm.CO, null,
            List.of(Role.CLERK), LocalDate.of(2026, 9, 1), null);

    @TempDir
    private static Path folder;

    private static House house;
    private SchoolId school;
    private AccountId head;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @BeforeEach
    void start() {
        house.clock.to("2026-09-01T03:00:00Z");
        school = house.school();
        head = house.someone();
        house.is(head, Role.HEAD, school);
    }

    @Test
    void only_the_newest_link_opens() {
        SecretWord first = invited();
        SecretWord second = reissued();
        assertThat(house.welcoming.open(first.text())).isEmpty();
        assertThat(house.welcoming.open(second.text())).isPresent();
    }

    @Test
    void one_that_was_too_old_opens_again() {
        invited();
        house.clock.move(Duration.ofDays(20));
        assertThat(house.welcoming.open(reissued().text())).isPresent();
    }

    @Test
    void one_that_is_too_old_stays_in_the_list_and_says_so() {
        invited();
        house.clock.move(Duration.ofDays(20));
        assertThat(house.welcoming.waiting(school)).extracting(house.welcoming::state).containsExactly(Invitation.State.EXPIRED);
    }

    @Test
    void the_record_tells_of_it() {
        invited();
        reissued();
        assertThat(house.recorded(school)).containsExactly("invitation.reissued", "invitation.made");
    }

    @Test
    void a_way_back_is_made_anew_not_handed_out_again() {
        AccountId teacher = house.someone();
        house.is(teacher, Role.STAFF, school);
        house.recovery.begin(head, Place.of(school), teacher);
        assertThatThrownBy(this::reissued).isInstanceOf(NotHere.class);
    }

    @Test
    void who_is_of_another_school_hands_out_nothing() {
        invited();
        Invitation made = house.welcoming.waiting(school).getFirst();
        AccountId stranger = house.someone();
        house.is(stranger, Role.HEAD, house.school());
        assertThatThrownBy(() -> house.welcoming.reissue(stranger, school, made.id(), made.version())).isInstanceOf(NotHere.class);
    }

    private SecretWord invited() {
        return house.welcoming.invite(head, Place.of(school), CLERK);
    }

    private SecretWord reissued() {
        Invitation made = house.welcoming.waiting(school).getFirst();
        return house.welcoming.reissue(head, school, made.id(), made.version());
    }
}
