package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Members.Member;
import vn.caitien.app.platform.ids.SchoolId;

class SchoolPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final UUID LAN = new UUID(1, 1);

    private static Member member(int account, String name, Role role, @Nullable UUID staff) {
        AccountId id = new AccountId(new UUID(2, account));
        return new Member(id, name, List.of(new Membership(new UUID(3, account), id, role, new SchoolId(new UUID(4, 4)), null, staff,
                TODAY, null, 1)));
    }

    private static List<SchoolPerson> joined(Member... members) {
        return SchoolPeople.joined(Map.of(LAN, "Vũ Thị Lan"), List.of(members), TODAY);
    }

    @Test
    void an_account_of_someone_on_the_list_is_the_same_person() {
        assertThat(joined(member(1, "Cô Lan", Role.STAFF, LAN))).singleElement()
                .satisfies(person -> assertThat(person.ids()).containsExactlyInAnyOrder(LAN, new UUID(2, 1)));
    }

    @Test
    void so_is_the_only_account_of_that_name() {
        assertThat(joined(member(1, "Vũ Thị Lan", Role.STAFF, null))).hasSize(1);
    }

    @Test
    void of_two_accounts_of_one_name_none_is_taken_for_who_is_on_the_list() {
        assertThat(joined(member(1, "Vũ Thị Lan", Role.STAFF, null), member(2, "Vũ Thị Lan", Role.CLERK, null))).hasSize(3);
    }

    @Test
    void who_has_an_account_already_gets_no_other_by_name() {
        assertThat(joined(member(1, "Cô Lan", Role.STAFF, LAN), member(2, "Vũ Thị Lan", Role.CLERK, null))).hasSize(2);
    }

    @Test
    void they_stand_by_given_names_and_guests_are_not_among_them() {
        assertThat(joined(member(1, "Phạm Văn An", Role.CLERK, null), member(2, "Lê Văn Khách", Role.GUEST, null)))
                .extracting(SchoolPerson::name).containsExactly("Phạm Văn An", "Vũ Thị Lan");
    }
}
