package vn.caitien.app.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.PersonCard;
import vn.caitien.app.school.StaffList;

/** The people on a school's list of staff who have no account yet and were not invited. */
@Component
class Roster {
    /** More than any school has. */
    private static final int MOST = 1000;

    private final StaffList staff;
    private final Memberships memberships;

    Roster(StaffList staff, Memberships memberships) {
        this.staff = staff;
        this.memberships = memberships;
    }

    /** Names by id, in the order of the list. */
    Map<String, String> free(SchoolId school) {
        Set<UUID> tied = memberships.tied(school);
        Map<String, String> free = new LinkedHashMap<>();
        staff.page(school, "", 0, MOST).people().stream().map(PersonCard::person).filter(person -> !tied.contains(person.id()))
                .forEach(person -> free.put(person.id().toString(), person.name()));
        return free;
    }
}
