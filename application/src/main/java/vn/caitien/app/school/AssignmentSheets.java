package vn.caitien.app.school;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;

/** What each person has to do in a year. */
@Service
public class AssignmentSheets {
    private final StaffList staff;
    private final SchoolYears years;
    private final SchoolBodies bodies;
    private final SchoolTables tables;

    AssignmentSheets(StaffList staff, SchoolYears years, SchoolBodies bodies, SchoolTables tables) {
        this.staff = staff;
        this.years = years;
        this.bodies = bodies;
        this.tables = tables;
    }

    /** @throws vn.caitien.app.platform.NotHere when the school has no such person or year */
    public AssignmentSheet of(SchoolId school, UUID person, UUID year) {
        return tables.within(school, () -> {
            PersonCard card = staff.card(school, person);
            SchoolYear in = years.one(school, year);
            List<Post> posts = card.posts().stream()
                    .filter(post -> !post.from().isAfter(in.to()) && (post.to() == null || !post.to().isBefore(in.from())))
                    .toList();
            List<AssignmentSheet.Duty> duties = bodies.all(school, year).stream()
                    .flatMap(body -> body.members().stream().filter(member -> member.person().equals(person))
                            .map(member -> new AssignmentSheet.Duty(body.name(), body.kind(), member.role(), body.criteria(),
                                    body.decision(), member.from(), member.to())))
                    .toList();
            return new AssignmentSheet(card.person(), in, posts, duties);
        });
    }
}
