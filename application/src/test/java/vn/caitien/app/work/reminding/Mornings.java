package vn.caitien.app.work.reminding;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.mail.Outbox;
import vn.caitien.app.platform.mail.TestMail;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.TestServer;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TestReports;
import vn.caitien.app.work.TestWork;

/** The mornings of a school, from Monday, 7 December 2026, before it is time; a teacher of it has an address. */
final class Mornings implements AutoCloseable {
    static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Instant LONG_AGO = Instant.parse("2026-12-01T00:00:00Z");
    private static final ReminderPlan PLAN = new ReminderPlan(LocalTime.of(6, 30), 7);

    final MovedClock clock = new MovedClock("2026-12-06T23:00:00Z");
    final TestWork work = TestWork.founded();
    final Served.Someone teacher = work.someone(Role.STAFF);
    final String address = UUID.randomUUID() + "@example.org";
    final TestReports reports = new TestReports(clock);
    final TestMail mail;
    final MorningRound round;

    Mornings() throws IOException {
        this("21:00-06:00", null);
    }

    Mornings(String quiet, @Nullable String site) throws IOException {
        mail = new TestMail(Served.part(SchoolTables.class), TestServer.logins(), clock, quiet, site);
        mail.start();
        round = another();
        wants(teacher, address, Rhythm.DAILY, Language.VI);
    }

    /** As another server over the same database has it. */
    MorningRound another() {
        return round(mail.outbox());
    }

    MorningRound round(Outbox outbox) {
        Reminders reminders = new Reminders(Served.part(IssuedRecords.class), Served.part(ReminderRows.class), PLAN,
                Served.part(SchoolRegister.class), clock);
        SchoolDigests digests = new SchoolDigests(reminders, Served.part(ReminderChoices.class), Served.part(DigestRows.class),
                Served.part(SchoolPeople.class), outbox, Served.part(SchoolTables.class));
        return new MorningRound(Served.part(ReminderSchools.class), digests, PLAN, outbox, clock);
    }

    void wants(Served.Someone someone, String to, Rhythm rhythm, Language language) {
        chooses(new ReminderChoice(someone.id(), true, to, rhythm, language, LONG_AGO));
    }

    void chooses(ReminderChoice choice) {
        Served.part(ReminderChoices.class).keep(work.school(), choice);
    }

    static SchoolId elsewhere() {
        return TestSchool.founded();
    }

    Doer doer() {
        return new Doer(teacher.id().value(), "Võ Thị Dạy");
    }

    /** To that day and time in Vietnam. */
    void to(LocalDate day, String time) {
        clock.to(day.atTime(LocalTime.parse(time)).atZone(Today.VIETNAM).toInstant().toString());
    }

    /** That morning at half past six, and all that is sent by then. */
    int morning(LocalDate day) {
        to(day, "06:30");
        round.tick();
        mail.send();
        return got().size();
    }

    /** The next morning. */
    int morningAfter() {
        return morning(LocalDate.ofInstant(clock.instant().plus(Duration.ofDays(1)), Today.VIETNAM));
    }

    List<MimeMessage> got() {
        return mail.taken(address);
    }

    /** What the last one says as text. */
    String words() throws Exception {
        return part(0);
    }

    String part(int at) throws Exception {
        return (String) ((Multipart) got().getLast().getContent()).getBodyPart(at).getContent();
    }

    @Override
    public void close() {
        mail.close();
    }
}
