package vn.caitien.app.work;

import java.util.List;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.trail.Trail;
import vn.caitien.plan.Plan;

/** A school of the running server with a plan that is issued, for tests of what is told of its items. */
public final class WorkSchool {
    public final SchoolId id = TestSchool.founded();
    public final UUID year = TestSchool.year(id, 2026);
    public final Served.Someone head = Served.someone().is(Role.HEAD, id);
    public final PlanId plan;

    public WorkSchool() {
        this(TestPlans.content());
    }

    /** With a plan that says that. */
    public WorkSchool(Plan content) {
        UUID present = Served.part(StaffList.class).add(head.id().actor(), id, new PersonDetails("Lê Văn Đức", null, null, null, null));
        ImprovementPlans plans = Served.part(ImprovementPlans.class);
        plan = plans.open(head.id(), id, year, null, "Kế hoạch đã ban hành", content);
        TestPlans.again(plans, head.id(), id, plan, 1, present);
    }

    /** A teacher who has a task of that item. */
    public Served.Someone teacherOf(String item) {
        Served.Someone teacher = Served.someone().is(Role.STAFF, id);
        task(item, teacher.id());
        return teacher;
    }

    /** A task of that item, which that account has. */
    public TaskId task(String item, AccountId lead) {
        return Served.part(SchoolTasks.class).assign(head.id(), id, plan, List.of(new SchoolTasks.Asked(item,
                TaskTerms.of("Phụ đạo", new Doer(lead.value(), "Cô Bưởi")), Times.once(null, null)))).getFirst();
    }

    /** Another plan of the school, which is still a draft. */
    public PlanId draft() {
        return Served.part(ImprovementPlans.class).open(head.id(), id, year, null, "Kế hoạch đang soạn", TestPlans.content());
    }

    /** Closes the plan. */
    public void close() {
        Served.part(ImprovementPlans.class).close(head.id(), id, plan, Served.part(ImprovementPlans.class).one(id, plan).version());
    }

    /** The kinds of the latest acts, the newest first. */
    public List<String> recorded(int many) {
        return Served.part(SchoolTables.class).within(id, () -> Served.part(Trail.class).latest(id, Long.MAX_VALUE, many)).stream()
                .map(entry -> entry.act().kind()).toList();
    }
}
