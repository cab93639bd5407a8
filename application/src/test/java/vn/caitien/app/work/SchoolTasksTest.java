package vn.caitien.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;

class SchoolTasksTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 20);
    private final TestWork work = TestWork.founded();
    private final Doer mai = new Doer(work.person(), "Trần Thị Mai");

    @Test
    void what_was_given_is_read_again() {
        TaskTerms terms = new TaskTerms("Dạy phụ đạo", mai, List.of(new Doer(null, "Ban đại diện cha mẹ")), new BigDecimal("48.50"), "buổi",
                0L, "Danh sách ký tên");
        Task task = work.one(work.give(terms, Times.once(DUE.minusDays(3), DUE)));
        assertThat(task.terms()).isEqualTo(terms);
        assertThat(task.rounds()).containsExactly(new Round(1, DUE.minusDays(3), DUE, TaskState.NOT_BEGUN, null, 0));
        assertThat(task.due()).isEqualTo(DUE);
    }

    @Test
    void a_task_of_no_known_day_has_none() {
        Task task = work.one(work.give(TaskTerms.of("Hỏi ý kiến", null), Times.once(null, null)));
        assertThat(task.due()).isNull();
        assertThat(task.overdue(DUE)).isFalse();
    }

    @Test
    void tasks_of_a_plan_stand_in_the_order_in_which_they_were_given() {
        TaskId first = work.task("Một", mai, DUE);
        TaskId second = work.task("Hai", null, DUE.minusDays(5));
        assertThat(TestWork.TASKS.of(work.school(), work.plan())).extracting(Task::id).containsExactly(first, second);
    }

    @Test
    void no_tasks_are_given_of_a_plan_that_is_not_issued() {
        PlanId draft = Served.part(ImprovementPlans.class).open(work.by(), work.school(), work.year(), null, "Bản thảo", TestPlans.content());
        assertThatThrownBy(() -> TestWork.TASKS.assign(work.by(), work.school(), draft,
                List.of(new SchoolTasks.Asked(TestWork.ITEM, TaskTerms.of("Việc", null), Times.once(null, null)))))
                .isInstanceOf(WorkRefused.class).hasMessage("plan-not-issued");
    }

    @Test
    void nor_of_an_item_the_plan_has_not() {
        assertThatThrownBy(() -> TestWork.TASKS.assign(work.by(), work.school(), work.plan(),
                List.of(new SchoolTasks.Asked("r999", TaskTerms.of("Việc", null), Times.once(null, null)))))
                .isInstanceOf(WorkRefused.class).hasMessage("no-item");
    }

    @Test
    void a_task_of_another_school_is_not_there() {
        TaskId task = work.task("Việc", mai, DUE);
        assertThatThrownBy(() -> TestWork.TASKS.one(TestSchool.founded(), task)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_change_upon_an_old_version_is_refused() {
        TaskId task = work.task("Việc", mai, DUE);
        TestWork.TASKS.drop(work.by(), work.school(), task, 1, "Không còn cần");
        assertThatThrownBy(() -> TestWork.TASKS.takeUp(work.by(), work.school(), task, 1)).isInstanceOf(StaleVersion.class);
        assertThat(work.one(task).state()).isEqualTo(TaskState.DROPPED);
        assertThat(work.one(task).dropped()).isEqualTo("Không còn cần");
    }

    @Test
    void who_owns_a_task_parts_it_and_nobody_else_on_the_staff_does() {
        Served.Someone owner = work.someone(Role.STAFF);
        TaskId task = work.task("Việc lớn", new Doer(owner.id().value(), "Người làm"), DUE);
        TaskId part = TestWork.TASKS.part(owner.id(), work.school(), task, TaskTerms.of("Việc nhỏ", null), Times.once(null, DUE));
        assertThat(work.one(part).parent()).isEqualTo(task);
        assertThatThrownBy(() -> TestWork.TASKS.part(work.someone(Role.STAFF).id(), work.school(), task, TaskTerms.of("Khác", null), Times.once(null, DUE)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void what_someone_has_to_do_is_told_by_whichever_id_knows_them_what_is_due_first_before_the_rest() {
        Served.Someone owner = work.someone(Role.STAFF);
        Doer doer = new Doer(owner.id().value(), "Người làm");
        work.task("Của người khác", mai, DUE);
        TaskId later = work.task("Sau", doer, DUE.plusDays(9));
        TaskId helping = work.give(new TaskTerms("Giúp", mai, List.of(doer), null, null, null, null), Times.once(null, DUE));
        TaskId undated = work.give(TaskTerms.of("Chưa có hạn", doer), Times.once(null, null));
        assertThat(TestWork.TASKS.open(work.school(), Served.part(WorkRights.class).person(owner.id(), work.school()).orElseThrow(), null))
                .extracting(Task::id).containsExactly(helping, later, undated);
    }
}
