package vn.caitien.app.work.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.mail.Mail;
import vn.caitien.app.platform.mail.MailAddress;
import vn.caitien.app.platform.mail.Outbox;
import vn.caitien.app.platform.page.Texts;

/** The mail of one morning to the people of one school. */
@Component
class SchoolDigests {
    /** As long as mail that went is kept. */
    private static final int KEPT_DAYS = 90;

    private final Reminders reminders;
    private final ReminderChoices choices;
    private final DigestRows digests;
    private final SchoolPeople people;
    private final Outbox outbox;
    private final SchoolTables tables;

    SchoolDigests(Reminders reminders, ReminderChoices choices, DigestRows digests, SchoolPeople people, Outbox outbox, SchoolTables tables) {
        this.reminders = reminders;
        this.choices = choices;
        this.digests = digests;
        this.people = people;
        this.outbox = outbox;
        this.tables = tables;
    }

    /** One morning. @param now when the mail is made, which may be later than it was due */
    private record Morning(SchoolId school, LocalDate day, Instant now, Look look, Place place) {}

    /** Puts a mail for everyone who has something new, wants mail and was not told yet that day; then the school is done for the day. */
    void make(SchoolId school, LocalDate day, Instant now) {
        ReminderPlan plan = reminders.plan();
        List<ReminderChoice> wanting = choices.wanted(school).stream()
                .filter(choice -> choice.rhythm().on(day) && choice.changed().isBefore(plan.due(day))).toList();
        if (!wanting.isEmpty()) {
            Map<AccountId, Told> told = digests.lately(school, plan.remembered(day));
            Look look = reminders.look(school, day, plan.due(plan.remembered(day).minusDays(1)), null);
            Morning morning = new Morning(school, day, now, look, new Place(school, reminders.name(school), outbox.site().orElse(null)));
            List<SchoolPerson> everyone = people.of(school);
            for (ReminderChoice choice : wanting) {
                everyone.stream().filter(person -> person.is(choice.account().value())).findFirst()
                        .ifPresent(person -> tell(morning, choice, person, told.getOrDefault(choice.account(), Told.NOTHING)));
            }
        }
        digests.done(school, day, day.minusDays(KEPT_DAYS));
    }

    private void tell(Morning morning, ReminderChoice choice, SchoolPerson person, Told told) {
        ReminderPlan plan = reminders.plan();
        Instant since = told.last() == null ? plan.due(choice.rhythm().before(morning.day())) : told.last();
        Digest digest = Digest.of(morning.look(), person, morning.day(), plan.ahead(), Objects.requireNonNull(since), told);
        Optional<MailAddress> to = MailAddress.typed(choice.address(), person.name());
        if (!digest.news() || to.isEmpty()) {
            return;
        }
        DigestSheet sheet = new DigestWords(Texts.in(choice.language()), morning.place()).sheet(digest.reminder(), person.name());
        Mail mail = new Mail("digest:" + choice.account() + ":" + morning.day(), to.get(), sheet.subject(), sheet.plain(),
                DigestHtml.of(sheet), choice.language(), outbox.afterQuiet(morning.now()));
        // what they were told and the mail are kept together: whoever comes second, or after a crash, finds both or neither
        tables.within(morning.school(), () -> digests.add(morning.school(), choice.account(), morning.day(), morning.now(), digest.marks())
                && outbox.put(morning.school(), mail) == Outbox.Put.KEPT);
    }
}
