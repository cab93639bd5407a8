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
    private final SchoolBodies bodies;
    private final SchoolTables tables;

    AssignmentSheets(StaffList staff, SchoolBodies bodies, SchoolTables tables) {
        this.staff = staff;
        this.bodies = bodies;
        this.tables = tables;
    }

    /** @throws vn.caitien.app.platform.NotHere when the school has no such person */
    public AssignmentSheet of(SchoolId school, UUID person, SchoolYear year) {
        return tables.within(school, () -> {
            PersonCard card = staff.card(school, person);
            List<Post> posts = card.posts().stream()
                    .filter(post -> !post.from().isAfter(year.to()) && (post.to() == null || !post.to().isBefore(year.from())))
                    .toList();
            List<AssignmentSheet.Duty> duties = bodies.all(school, year.id()).stream()
                    .flatMap(body -> body.members().stream().filter(member -> member.person().equals(person))
                            .map(member -> new AssignmentSheet.Duty(body.name(), body.kind(), member.role(), body.criteria(),
                                    body.decision(), member.from(), member.to())))
                    .toList();
            return new AssignmentSheet(card.person(), year, posts, duties);
        });
    }
}
