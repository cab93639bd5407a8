package vn.caitien.app.demo;

import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.start.Server;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolYears;

/** Opens the school years and forms their bodies, as the head. */
final class YearTeller {
    private final Town town;
    private final String head;
    private final SchoolYears years;
    private final SchoolBodies bodies;

    YearTeller(Server server, Town town, String head) {
        this.town = town;
        this.head = head;
        this.years = server.part(SchoolYears.class);
        this.bodies = server.part(SchoolBodies.class);
    }

    void tell(Story story, SchoolStory file) {
        file.years().forEach(year -> story.add(year.at(), () -> open(year)));
    }

    private void open(SchoolStory.Year year) {
        AccountId by = town.account(head);
        UUID id = years.open(by.actor(), town.school(), year.from(), year.to());
        town.opened(year.key(), id);
        year.bodies().forEach(body -> form(by, id, year, body));
    }

    private void form(AccountId by, UUID year, SchoolStory.Year told, SchoolStory.Body body) {
        UUID id = bodies.form(by.actor(), town.school(), year, body.kind(), body.name(), body.decision());
        if (body.criteria() != null) {
            bodies.hold(by.actor(), town.school(), id, version(id), body.criteria());
        }
        body.members().forEach((name, role) -> bodies.name(
                by.actor(), town.school(), id, version(id), town.staff(name), role, told.from(), null));
    }

    private int version(UUID body) {
        return bodies.one(town.school(), body).version();
    }
}
