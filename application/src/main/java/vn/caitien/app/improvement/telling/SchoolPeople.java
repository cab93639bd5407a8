package vn.caitien.app.improvement.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.Members;
import vn.caitien.app.access.Members.Member;
import vn.caitien.app.access.Membership;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.VietnameseNames;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.StaffList;

/** Whom a school's plans concern: its staff, and who has a role in it today; guests are not among them. */
@Component
class SchoolPeople {
    private final StaffList staff;
    private final Members members;
    private final Clock clock;

    SchoolPeople(StaffList staff, Members members, Clock clock) {
        this.staff = staff;
        this.members = members;
        this.clock = clock;
    }

    /**
     * In the order of Vietnamese lists. Who is on the list of staff and has an account is there once: the account says which
     * of the list it is, or nobody else there has its name.
     */
    List<SchoolPerson> of(SchoolId school) {
        LocalDate today = Today.of(clock);
        Map<UUID, SchoolPerson> people = new LinkedHashMap<>();
        staff.present(school).forEach((id, name) -> people.put(id, new SchoolPerson(id, Set.of(id), name, List.of())));
        for (Member member : members.of(school)) {
            List<Role> roles = member.roles().stream().filter(one -> one.on(today)).map(Membership::role)
                    .filter(role -> role != Role.GUEST).toList();
            if (!roles.isEmpty()) {
                UUID account = member.account().value();
                UUID id = onTheList(member, people).orElse(account);
                people.merge(id, new SchoolPerson(id, Set.of(account), member.name(), roles), SchoolPeople::both);
            }
        }
        return people.values().stream().sorted(Comparator.comparing(SchoolPerson::name, VietnameseNames.ORDER)).toList();
    }

    private static Optional<UUID> onTheList(Member member, Map<UUID, SchoolPerson> people) {
        Optional<UUID> tied = member.roles().stream().map(Membership::staff).filter(Objects::nonNull).filter(people::containsKey).findFirst();
        List<UUID> namesakes = people.values().stream().filter(person -> person.name().equals(member.name())).map(SchoolPerson::id).toList();
        return tied.isPresent() || namesakes.size() != 1 ? tied : Optional.of(namesakes.getFirst());
    }

    private static SchoolPerson both(SchoolPerson known, SchoolPerson more) {
        Set<UUID> ids = new HashSet<>(known.ids());
        ids.addAll(more.ids());
        List<Role> roles = new ArrayList<>(known.roles());
        roles.addAll(more.roles());
        return new SchoolPerson(known.id(), ids, known.name(), roles);
    }
}
