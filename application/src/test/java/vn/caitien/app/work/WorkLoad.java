package vn.caitien.app.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.work.measure.Indicators;
import vn.caitien.app.work.measure.TestMeasures;
import vn.caitien.app.work.money.PlanMoney;
import vn.caitien.app.work.money.TestMoney;
import vn.caitien.app.work.obstacle.TestObstacles;
import vn.caitien.app.work.proposal.TestProposals;
import vn.caitien.app.work.support.TestSupports;

/** A school with a large plan in the middle of its work: 60 items, 600 tasks of 40 people, and what goes with them. */
final class WorkLoad {
    private static final int ITEMS = 60;
    private static final int TASKS = 600;
    private static final int PEOPLE = 40;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 10);
    private static final TaskState[] STATES = {TaskState.DONE, TaskState.UNDER_WAY, TaskState.WAITING, TaskState.DONE, TaskState.UNDER_WAY};

    final WorkSchool school = new WorkSchool(TestPlans.content(ITEMS));
    final List<TaskId> tasks;

    WorkLoad() {
        List<Doer> people = IntStream.range(0, PEOPLE).mapToObj(at -> new Doer(Served.someone().is(Role.STAFF, school.id).id().value(), "Võ Thị Dạy " + at)).toList();
        List<SchoolTasks.Asked> asked = new ArrayList<>();
        for (int at = 0; at < TASKS; at++) {
            LocalDate due = FIRST.plusDays(at % 260);
            // the head has a share of them too
            Doer lead = at % 20 == 0 ? new Doer(school.head.id().value(), "Hiệu trưởng") : people.get(at % PEOPLE);
            asked.add(new SchoolTasks.Asked("r" + at % ITEMS, TaskTerms.of("Việc thứ " + at + ": lập danh sách, họp tổ, báo kết quả", lead), Times.once(due.minusDays(20), due)));
        }
        tasks = Served.part(SchoolTasks.class).assign(school.head.id(), school.id, school.plan, asked);
        TestReports reports = new TestReports(Clock.systemUTC());
        for (int at = 0; at < TASKS; at += 2) {
            reports.report(school.head.id(), school.id, tasks.get(at), STATES[at / 2 % STATES.length], "Đã làm đến bước " + at, 0);
        }
        TestMeasures.some(Served.part(Indicators.class), school.head.id(), school.id, school.plan, ITEMS);
        TestMoney.some(Served.part(PlanMoney.class), school.head.id(), school.id, school.plan, ITEMS * 2);
        TestObstacles.raised(school.head.id(), school.id, school.plan, ITEMS);
        TestProposals.written(school.head.id(), school.id, school.plan, ITEMS);
        TestSupports.added(school.head.id(), school.id, school.plan, ITEMS);
    }

    /** The pages of work, each with what it is called here. */
    List<String> pages() {
        String at = "/schools/" + school.id;
        String plan = at + "/plans/" + school.plan;
        String task = at + "/tasks/" + tasks.get(2);
        return List.of(plan + "/tasks", plan + "/tasks?state=late", plan + "/board", plan + "/gantt", plan + "/gantt/print?paper=a4", plan + "/money", plan + "/spendings",
                plan + "/indicators", plan + "/obstacles", plan + "/proposals", plan + "/supports", plan + "/items/r0", plan + "/tasks/proposed?item=r1",
                task, task + "/report", at + "/work", at + "/work/brief", at + "/work/reminders", "/");
    }

    /** Where the report on a task is sent. */
    String report(int task) {
        return "/schools/" + school.id + "/tasks/" + tasks.get(task) + "/report";
    }
}
