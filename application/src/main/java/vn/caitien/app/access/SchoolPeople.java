package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.Members.Member;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.StaffList;

/** Whom a school's plans concern: its staff, and who has a role in it today; guests are not among them. */
@Component
public class SchoolPeople {
    private final StaffList staff;
    private final Members members;
    private final Clock clock;

    SchoolPeople(StaffList staff, Members members, Clock clock) {
        this.staff = staff;
        this.members = members;
        this.clock = clock;
    }

    /** In the order of Vietnamese lists. */
    public List<SchoolPerson> of(SchoolId school) {
        return joined(staff.present(school), members.of(school), Today.of(clock));
    }

    /**
     * Who is on the list of staff and has an account is there once: the account says which of the list it is, or nobody else
     * there, on the list or by account, has its name.
     *
     * @param list what those on the list of staff are called
     */
    static List<SchoolPerson> joined(Map<UUID, String> list, List<Member> members, LocalDate today) {
        List<Member> present = members.stream().filter(member -> !roles(member, today).isEmpty()).toList();
        Set<UUID> tied = present.stream().flatMap(member -> tied(member, list).stream()).collect(Collectors.toSet());
        Map<UUID, SchoolPerson> people = new HashMap<>();
        list.forEach((id, name) -> people.put(id, new SchoolPerson(id, Set.of(id), name, List.of())));
        for (Member member : present) {
            UUID account = member.account().value();
            UUID id = tied(member, list).or(() -> namesake(member, present, list, tied)).orElse(account);
            people.merge(id, new SchoolPerson(id, Set.of(account), member.name(), roles(member, today)), SchoolPeople::both);
        }
        return people.values().stream().sorted(Comparator.comparing(SchoolPerson::name, VietnameseNames.ORDER)
                .thenComparing(SchoolPerson::id)).toList();
    }

    private static List<Role> roles(Member member, LocalDate today) {
        return member.roles().stream().filter(one -> one.on(today)).map(Membership::role).filter(role -> role != Role.GUEST).toList();
    }

    private static Optional<UUID> tied(Member member, Map<UUID, String> list) {
        return member.roles().stream().map(Membership::staff).filter(Objects::nonNull).filter(list::containsKey).findFirst();
    }

    private static Optional<UUID> namesake(Member member, List<Member> present, Map<UUID, String> list, Set<UUID> tied) {
        List<UUID> onList = list.entrySet().stream().filter(one -> one.getValue().equals(member.name())).map(Map.Entry::getKey)
                .filter(id -> !tied.contains(id)).toList();
        long accounts = present.stream().filter(one -> one.name().equals(member.name()) && tied(one, list).isEmpty()).count();
        return onList.size() == 1 && accounts == 1 ? Optional.of(onList.getFirst()) : Optional.empty();
    }

    private static SchoolPerson both(SchoolPerson known, SchoolPerson more) {
        Set<UUID> ids = new HashSet<>(known.ids());
        ids.addAll(more.ids());
        List<Role> roles = new ArrayList<>(known.roles());
        roles.addAll(more.roles());
        return new SchoolPerson(known.id(), ids, known.name(), roles);
    }
}
