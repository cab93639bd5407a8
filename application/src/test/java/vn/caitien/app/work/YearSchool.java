package vn.caitien.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.caitien.app.Application;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.AddressForm;
import vn.caitien.app.access.Enrolment;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.access.Wanted;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.mail.PostOffice;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.BodyRole;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;

/** A whole server with a clock and a mail server of its own, and in it a school in September 2026 with its people and a draft. */
final class YearSchool implements AutoCloseable {
    /** Longer than until the hour of reminders: what is made then has to wait. */
    private static final String QUIET = "21:00-07:00";
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    final MovedClock clock = new MovedClock("2026-09-07T01:00:00Z");
    final PostOffice post = new PostOffice();
    final Server server;
    final SchoolId id;
    final PlanId plan;
    final UUID present;
    final YearPerson head;
    final YearPerson hoa;
    final YearPerson nam;
    final YearPerson clerk;
    private final AccountId keeper;

    YearSchool(Path folder) throws IOException {
        server = serve(folder);
        keeper = server.part(Enrolment.class).first("quantri", "Ngô Thị Quản", AddressForm.CO, YearPerson.PASSWORD);
        id = server.part(SchoolCards.class).found(keeper.actor(), new NewSchool("Trường Tiểu học Hòa Lộc", SchoolType.PRIMARY,
                Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
        UUID year = server.part(SchoolYears.class).open(keeper.actor(), id, FIRST, LocalDate.of(2027, 8, 31));
        present = server.part(StaffList.class).add(keeper.actor(), id, new PersonDetails("Trần Văn Dự", null, null, null, null));
        SchoolBodies bodies = server.part(SchoolBodies.class);
        UUID council = bodies.form(keeper.actor(), id, year, BodyKind.COUNCIL, "Hội đồng tự đánh giá", Decision.UNKNOWN);
        bodies.name(keeper.actor(), id, council, 1, present, BodyRole.CHAIR, FIRST, null);
        head = person("thuy", "Mai Xuân Thủy");
        AccountId by = joined(head, Role.HEAD);
        hoa = person("hoa", "Phan Thị Hoa");
        nam = person("nam", "Đỗ Văn Nam");
        clerk = person("thu", "Lê Thị Thư");
        joined(hoa, Role.STAFF);
        joined(nam, Role.STAFF);
        joined(clerk, Role.CLERK);
        plan = server.part(ImprovementPlans.class).open(by, id, year, null, "Kế hoạch cải tiến 2026 - 2027", TestPlans.content());
    }

    private Server serve(Path folder) {
        Logins logins = TestDatabase.fresh();
        Map<String, String> settings = new HashMap<>(post.settings(QUIET));
        settings.putAll(Map.of(Settings.DATA.name(), folder.toString(), Settings.PORT.name(), "0", Settings.HEALTH_PORT.name(), "0",
                Settings.DATABASE_URL.name(), logins.owner().url(), Settings.DATABASE_USER.name(), logins.owner().user(),
                Settings.DATABASE_PASSWORD.name(), logins.owner().password()));
        return Server.start(Application.class, SettingValues.read(settings, Map.of()), clock, parts -> {});
    }

    private YearPerson person(String login, String name) {
        return new YearPerson(new Visitor(server.address()), login, name);
    }

    private AccountId joined(YearPerson person, Role role) {
        AccountId account = server.part(Enrolment.class).join(keeper, id, new Wanted(person.name(), AddressForm.CO, null, List.of(role), FIRST, null),
                person.login(), YearPerson.PASSWORD);
        person.comes();
        return account;
    }

    /** Someone who holds a link and nothing else. */
    YearPerson stranger() {
        return person("", "");
    }

    /** The address of something of the school. */
    String at(String rest) {
        return "/schools/" + id + rest;
    }

    /** The address of something of the plan. */
    String ofPlan(String rest) {
        return at("/plans/" + plan + rest);
    }

    List<Task> tasks() {
        return server.part(SchoolTasks.class).of(id, plan);
    }

    void to(LocalDate day, String time) {
        clock.to(ZonedDateTime.of(day, LocalTime.parse(time), Today.VIETNAM).toInstant().toString());
    }

    @Override
    public void close() {
        server.close();
        post.close();
    }
}
