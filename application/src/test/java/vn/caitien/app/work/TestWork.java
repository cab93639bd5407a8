package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.plan.Schedule.Recurrence;

/**
 * A school of the running server with an issued plan, its head and its tasks.
 *
 * @param person of the list of staff
 */
public record TestWork(SchoolId school, UUID year, Served.Someone head, UUID person, PlanId plan) {
    public static final String ITEM = "r0";
    public static final SchoolTasks TASKS = Served.part(SchoolTasks.class);

    public static TestWork founded() {
        SchoolId school = TestSchool.founded();
        UUID year = TestSchool.year(school, 2026);
        Served.Someone head = Served.someone().is(Role.HEAD, school);
        UUID person = TestSchool.person(school, "Trần Thị Mai");
        return new TestWork(school, year, head, person, TestPlans.issued(Served.part(ImprovementPlans.class), head.id(), school, year, person));
    }

    public AccountId by() {
        return head.id();
    }

    /** A task done once, due on that day, of that person. */
    public TaskId task(String what, Doer lead, LocalDate due) {
        return give(TaskTerms.of(what, lead), Times.once(due.minusDays(10), due));
    }

    /** A task that comes in these months. */
    public TaskId monthly(String what, Doer lead, List<LocalDate> dues) {
        return give(TaskTerms.of(what, lead), new Times(Recurrence.MONTHLY, dues.stream().map(due -> new Times.Time(due.withDayOfMonth(1), due)).toList()));
    }

    public TaskId give(TaskTerms terms, Times times) {
        return TASKS.assign(by(), school, plan, List.of(new SchoolTasks.Asked(ITEM, terms, times))).getFirst();
    }

    public Task one(TaskId id) {
        return TASKS.one(school, id);
    }

    /** Someone of the school who signs in. */
    public Served.Someone someone(Role role) {
        return Served.someone().is(role, school);
    }
}
