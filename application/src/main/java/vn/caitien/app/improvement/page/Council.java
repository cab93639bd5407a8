package vn.caitien.app.improvement.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.Member;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.StaffList;

/** Who may have been at a meeting of the council. */
@Component
class Council {
    private final SchoolBodies bodies;
    private final StaffList staff;

    Council(SchoolBodies bodies, StaffList staff) {
        this.bodies = bodies;
        this.staff = staff;
    }

    /** Everyone who is or was in the council of a year, in the order they were named to it. */
    List<Option> of(Reader reader, UUID year) {
        List<Member> members = bodies.all(reader.school(), year).stream().filter(body -> body.kind() == BodyKind.COUNCIL)
                .flatMap(body -> body.members().stream()).toList();
        Map<UUID, String> names = members.isEmpty() ? Map.of() : staff.names(reader.school());
        return members.stream().collect(Collectors.groupingBy(Member::person, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(one -> new Option(one.getKey().toString(), reader.say("member",
                        names.getOrDefault(one.getKey(), "—"),
                        reader.texts().say("school.role." + one.getValue().getLast().role().key())))).toList();
    }

    /** Where the year has no council, or nobody is in it. */
    Refusal none(Reader reader) {
        return new Refusal(reader.say("council.none"), reader.say("council.none.why"),
                List.of(Way.first(reader.say("council.none.way"), "/schools/" + reader.school() + "/bodies")));
    }
}
