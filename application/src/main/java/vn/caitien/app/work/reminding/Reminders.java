package vn.caitien.app.work.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.school.SchoolRegister;

/** What the people of a school are reminded of: of plans that are issued and not closed. */
@Service
public class Reminders {
    private final IssuedRecords plans;
    private final ReminderRows rows;
    private final ReminderPlan plan;
    private final SchoolRegister schools;
    private final Clock clock;

    Reminders(IssuedRecords plans, ReminderRows rows, ReminderPlan plan, SchoolRegister schools, Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.plan = plan;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * Everything someone is to be reminded of on a day, whatever they were told before; reports of the last day. It takes
     * two statements, however much there is.
     */
    public Reminder of(SchoolId school, SchoolPerson person, LocalDate today) {
        return of(look(school, today, since(today), null), person, today);
    }

    /** The same as text to read or to copy, in that language, without links. */
    public String text(SchoolId school, Reminder reminder, Texts texts) {
        return new DigestWords(texts, new Place(school, name(school), null)).text(reminder);
    }

    /**
     * @param since when reports are not new
     * @param account whose choice is looked up too; null for nobody's
     */
    Look look(SchoolId school, LocalDate today, Instant since, @Nullable AccountId account) {
        return rows.look(school, plans.underWay(school), today.plusDays(plan.ahead()), since, account);
    }

    Reminder of(Look look, SchoolPerson person, LocalDate today) {
        return Digest.all(look, person, today, plan.ahead(), since(today));
    }

    /** When reports are not new to who looks that day: the morning before, or a day ago, whichever is earlier. */
    Instant since(LocalDate today) {
        Instant morning = plan.due(today.minusDays(1));
        Instant before = clock.instant().minus(Duration.ofDays(1));
        return morning.isBefore(before) ? morning : before;
    }

    /** What it is called above its pages. */
    String name(SchoolId school) {
        return schools.name(school).orElse("");
    }

    ReminderPlan plan() {
        return plan;
    }
}
