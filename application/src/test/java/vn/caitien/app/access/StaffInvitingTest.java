package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.trail.Actor;

/** People invited from a school's list of staff, through the running server. */
class StaffInvitingTest {
    private final ServedSchool served = ServedSchool.with(1);
    private final SchoolId school = served.id;
    private final String address = "/schools/" + school + "/people/invite";
    private final UUID lan = Served.part(StaffList.class).add(Actor.PROGRAM, school,
            new PersonDetails("Phan Thị Lan", null, null, null, null));
    private final Visitor head = served.head.signedIn();

    @Test
    void one_on_the_list_is_invited_under_the_name_on_the_list() {
        assertThat(invite(lan.toString(), "").body()).contains("<b>Phan Thị Lan</b>", "thư ký, giáo viên, nhân viên");
    }

    @Test
    void the_account_is_tied_to_the_person_and_the_person_is_not_offered_again() {
        invite(lan.toString(), "");
        Invitation made = Served.part(Welcoming.class).waiting(school).getFirst();
        assertThat(made.staff()).isEqualTo(lan);
        assertThat(head.get(address).body()).doesNotContain("value=\"" + lan + "\"");
    }

    @Test
    void another_role_given_later_is_the_same_person_s() {
        Served.Someone teacher = Served.someone();
        Served.part(Memberships.class).add(new Membership(UUID.randomUUID(), teacher.id(), Role.STAFF, school, null, lan,
                Today.of(Clock.systemUTC()), null, 1));
        Served.part(Members.class).give(served.head.id(), school, teacher.id(), List.of(Role.MONITOR),
                Today.of(Clock.systemUTC()), null);
        assertThat(Served.part(Memberships.class).of(teacher.id())).extracting(Membership::staff).containsOnly(lan);
    }

    @Test
    void someone_of_no_list_needs_a_name() {
        assertThat(invite("", "").body()).contains("Hãy ghi họ và tên");
        assertThat(invite("", "Lý Văn Ngoài").body()).contains("<b>Lý Văn Ngoài</b>");
    }

    private Answer invite(String staff, String name) {
        head.get(address);
        return head.post(address, Map.of("staff", staff, "name", name, "form", "co", "roles", "secretary,staff",
                "from", Today.of(Clock.systemUTC()).toString(), "to", ""));
    }
}
