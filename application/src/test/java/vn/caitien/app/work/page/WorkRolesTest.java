package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Reported;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskReporting;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.TestWork;

/** Over the line, each role does with tasks what the matrix gives it, and no more. */
class WorkRolesTest {
    private static final Permissions PERMISSIONS = Served.part(Permissions.class);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final int SHOWN = 200;
    private static final int MOVED = 303;
    private static final int MISSING = 404;
    private final TestWork work = TestWork.founded();
    private final String here = "/schools/" + work.school();

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void looks_at_work(Role role) {
        Served.Someone someone = work.someone(role);
        int expected = may(someone, Deed.READ_DRAFT) ? SHOWN : MISSING;
        Visitor visitor = someone.signedIn();
        TaskId task = work.task("Việc", null, DUE);
        for (String path : Set.of("/work", "/work/brief", "/plans/" + work.plan() + "/tasks", "/tasks/" + task, "/plans/" + work.plan() + "/items/r0")) {
            assertThat(visitor.get(here + path).status()).as(path).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void gives_tasks(Role role) {
        Served.Someone someone = work.someone(role);
        int status = post(someone, "/plans/" + work.plan() + "/tasks/new", Map.of("item", "r0", "what", "Việc mới", "repeats", "NONE"));
        assertThat(status).isEqualTo(may(someone, Deed.ASSIGN_TASK) ? MOVED : MISSING);
        assertThat(TestWork.TASKS.of(work.school(), work.plan())).hasSize(may(someone, Deed.ASSIGN_TASK) ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void reports_on_a_task_of_another(Role role) {
        Served.Someone someone = work.someone(role);
        TaskId task = work.task("Việc", new Doer(work.person(), "Trần Thị Mai"), DUE);
        int status = post(someone, "/tasks/" + task + "/report", Map.of("state", "DONE"));
        boolean may = may(someone, Deed.REPORT_PROGRESS);
        assertThat(status).isIn(may ? Set.of(SHOWN) : Set.of(MISSING));
        assertThat(work.one(task).state()).isEqualTo(may ? TaskState.DONE : TaskState.NOT_BEGUN);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"STAFF", "HEAD", "SECRETARY", "MONITOR", "CLERK", "ACCOUNTANT"})
    void reports_on_a_task_of_their_own(Role role) {
        Served.Someone someone = work.someone(role);
        TaskId task = work.task("Việc", new Doer(someone.id().value(), "Tôi"), DUE);
        assertThat(PERMISSIONS.may(someone.id(), work.school(), Deed.REPORT_PROGRESS, Matter.ownedBy(Set.of(someone.id()))).allowed()).isTrue();
        assertThat(post(someone, "/tasks/" + task + "/report", Map.of("state", "UNDER_WAY"))).isEqualTo(SHOWN);
        assertThat(work.one(task).state()).isEqualTo(TaskState.UNDER_WAY);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CLERK", "ACCOUNTANT", "SECRETARY"})
    void enters_what_another_tells(Role role) {
        Served.Someone someone = work.someone(role);
        TaskId task = work.task("Việc", new Doer(work.person(), "Trần Thị Mai"), DUE);
        assertThat(post(someone, "/tasks/" + task + "/report", Map.of("state", "DONE", "reporter", "Trần Thị Mai"))).isEqualTo(SHOWN);
        assertThat(TestWork.TASKS.detail(work.school(), task).reports()).singleElement()
                .satisfies(report -> assertThat(report.reporter().name()).isEqualTo("Trần Thị Mai"))
                .satisfies(report -> assertThat(report.enteredBy()).startsWith("Võ Thị"));
        Task done = work.one(task);
        assertThat(done.state()).isEqualTo(TaskState.DONE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CLERK", "ACCOUNTANT"})
    void is_asked_who_told_it_where_the_task_is_not_theirs(Role role) {
        Visitor visitor = work.someone(role).signedIn();
        TaskId task = work.task("Việc", new Doer(work.person(), "Trần Thị Mai"), DUE);
        String form = visitor.get(here + "/tasks/" + task + "/report").body();
        assertThat(form).contains("nên đây là nhập hộ").containsPattern("name=\"reporter\"[^>]*required|required[^>]*name=\"reporter\"");
        assertThat(visitor.post(here + "/tasks/" + task + "/report", Map.of("state", "DONE", "reporter", "")).status()).isEqualTo(SHOWN);
        assertThat(work.one(task).state()).isEqualTo(TaskState.NOT_BEGUN);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CLERK", "SECRETARY", "STAFF"})
    void takes_back_what_was_entered_for_another_only_who_may_enter_it(Role role) {
        Served.Someone someone = work.someone(role);
        TaskId task = work.task("Việc", new Doer(someone.id().value(), "Tôi"), DUE);
        Served.part(TaskReporting.class).reportFor(work.by(), work.school(), task, new Doer(null, "Bà Sáu"), "Hiệu trưởng",
                new Reported(UUID.randomUUID(), 1, TaskState.DONE, null, null, 0, Instant.now()));
        String page = someone.signedIn().get(here + "/tasks/" + task).body();
        assertThat(page.contains("/withdraw")).isEqualTo(may(someone, Deed.REPORT_FOR_ANOTHER));
    }

    private int post(Served.Someone someone, String path, Map<String, String> fields) {
        Visitor visitor = someone.signedIn();
        visitor.get("/me");
        return visitor.post(here + path, fields).status();
    }

    private boolean may(Served.Someone someone, Deed deed) {
        return PERMISSIONS.may(someone.id(), work.school(), deed, Matter.ANY).allowed();
    }
}
