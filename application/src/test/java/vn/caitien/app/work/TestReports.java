package vn.caitien.app.work;

import java.time.Clock;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Trail;

/** Reports that come when a clock says. */
public record TestReports(Clock clock) {
    private TaskReporting reporting() {
        return new TaskReporting(Served.part(Tasks.class), Served.part(TaskReports.class), Served.part(WorkRights.class), Served.part(Hindrances.class),
                Served.part(Trail.class), Served.part(SchoolTables.class), clock);
    }

    /** Of the first time of a task. @param seen the number of the last report its writer knew of */
    public TaskReport report(AccountId by, SchoolId school, TaskId task, TaskState state, String said, int seen) {
        return reporting().report(by, school, task, "Không tên",
                new Reported(UUID.randomUUID(), 1, state, said, null, seen, clock.instant())).report();
    }

    /** Of the first time of a task, done, by a link that person made for someone without an account. */
    public void byLink(AccountId maker, SchoolId school, TaskId task) {
        TaskLinks links = Served.part(TaskLinks.class);
        links.make(maker, school, task, new Doer(null, "Bà Sáu"), Today.of(clock).plusDays(1));
        reporting().reportBy(school, links.of(school, task).getFirst(), new Reported(UUID.randomUUID(), 1, TaskState.DONE, null, null, 0, clock.instant()));
    }
}
