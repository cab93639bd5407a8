package vn.caitien.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Enrolment;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Wanted;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.start.Server;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolSites;
import vn.caitien.app.school.StaffImport;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.school.StaffRow;
import vn.caitien.app.school.UnitFile;
import vn.caitien.app.school.UnitTree;

/** Founds the school and brings its people in. */
final class SchoolTeller {
    private final Server server;
    private final SchoolStory file;
    private final Town town;
    private final Enrolment enrolment;

    SchoolTeller(Server server, SchoolStory file, Town town) {
        this.server = server;
        this.file = file;
        this.town = town;
        this.enrolment = server.part(Enrolment.class);
    }

    void tell(Story story) {
        story.add(file.school().at(), this::found);
        String keeper = file.operator().login();
        String head = file.people().getFirst().login();
        file.people().forEach(person -> story.add(person.at(), () -> join(person, person.login().equals(head) ? keeper : head)));
        story.add(file.people().getFirst().at().plusHours(1), () -> settle(town.account(head)));
    }

    /** What is always of today: a deputy who stands in, a guest. */
    void tellOfToday() {
        SchoolStory.Handover handover = file.delegation();
        LocalDate today = Today.of(server.part(Clock.class));
        AccountId head = town.account(handover.giver());
        enrolment.delegate(head, town.school(), town.account(handover.taker()), today, today.plusDays(handover.days()));
        SchoolStory.Guest guest = file.guest();
        enrolment.join(head, town.school(), new Wanted(guest.name(), guest.form(), null, List.of(Role.GUEST), today,
                today.plusDays(guest.days())), guest.login(), file.password());
    }

    private void found() {
        SchoolStory.Operator operator = file.operator();
        AccountId keeper = enrolment.first(operator.login(), operator.name(), operator.form(), file.password());
        town.joined(operator.login(), keeper);
        Map<String, UUID> units = UnitFile.invented().addTo(server.part(UnitTree.class), keeper.actor());
        SchoolStory.School school = file.school();
        town.founded(server.part(SchoolCards.class).found(keeper.actor(), new NewSchool(school.name(), school.type(),
                school.levels(), school.code(), units.get(school.commune()), school.from(), school.decision())));
    }

    private void join(SchoolStory.Person person, String by) {
        town.joined(person.login(), enrolment.join(town.account(by), town.school(), new Wanted(person.name(), person.form(),
                town.staffOrNone(person.name()), person.roles(), person.from(), null), person.login(), file.password()));
    }

    private void settle(AccountId head) {
        file.sites().forEach(site -> server.part(SchoolSites.class)
                .add(head.actor(), town.school(), site.name(), site.address(), site.main(), site.from()));
        StaffImport imports = server.part(StaffImport.class);
        String list = file.staff().list();
        imports.confirm(head.actor(), town.school(), list, imports.preview(town.school(), list).rows().stream()
                .map(StaffRow::number).collect(Collectors.toSet()), file.staff().since());
        server.part(StaffList.class).names(town.school()).forEach((id, name) -> town.employed(name, id));
    }
}
