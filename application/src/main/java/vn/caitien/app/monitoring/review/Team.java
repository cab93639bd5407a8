package vn.caitien.app.monitoring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.Member;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.StaffList;

/** Who is in the monitoring team of a school year. */
@Component
class Team {
    private static final Texts PRINTED = Texts.in(Language.VI);

    private final SchoolBodies bodies;
    private final StaffList staff;

    Team(SchoolBodies bodies, StaffList staff) {
        this.bodies = bodies;
        this.staff = staff;
    }

    /** Those who are in it on that day, as a paper names them; empty where the year has no such body. */
    List<vn.caitien.monitoring.Member> of(SchoolId school, UUID year, LocalDate day) {
        List<Member> members = bodies.all(school, year).stream().filter(body -> body.kind() == BodyKind.MONITORING)
                .flatMap(body -> body.on(day).stream()).toList();
        Map<UUID, String> names = members.isEmpty() ? Map.of() : staff.names(school);
        return members.stream().filter(member -> names.containsKey(member.person()))
                .map(member -> new vn.caitien.monitoring.Member(names.get(member.person()),
                        PRINTED.say("school.role." + member.role().key()))).distinct().toList();
    }
}
