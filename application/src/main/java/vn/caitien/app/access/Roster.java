package vn.caitien.app.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.StaffList;

/** The people on a school's list of staff who have no account yet and were not invited. */
@Component
class Roster {
    /** More than any school has. */
    private static final int MOST = 1000;

    private final StaffList staff;
    private final Memberships memberships;
    private final Welcoming welcoming;

    Roster(StaffList staff, Memberships memberships, Welcoming welcoming) {
        this.staff = staff;
        this.memberships = memberships;
        this.welcoming = welcoming;
    }

    /** Names by id, in the order of the list. */
    Map<String, String> free(SchoolId school) {
        Set<Object> tied = Stream.concat(
                memberships.of(school).stream().map(one -> one.getKey().staff()),
                welcoming.waiting(school).stream().map(Invitation::staff)).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> free = new LinkedHashMap<>();
        staff.page(school, "", 0, MOST).people().stream().map(card -> card.person())
                .filter(person -> !tied.contains(person.id()))
                .forEach(person -> free.put(person.id().toString(), person.name()));
        return free;
    }
}
