package vn.caitien.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.work.TaskReporting.Became;

class TaskReportingTest {
    private static final TaskReporting REPORTING = Served.part(TaskReporting.class);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 20);
    private final TestWork work = TestWork.founded();
    private final Served.Someone owner = work.someone(Role.STAFF);
    private final Doer doer = new Doer(owner.id().value(), "Người làm");
    private final TaskId task = work.task("Khảo sát", doer, DUE);

    private static Reported said(int round, TaskState state, int seen) {
        return new Reported(UUID.randomUUID(), round, state, "Đã làm", null, seen, Instant.now());
    }

    private Became report(Reported said) {
        return REPORTING.report(owner.id(), work.school(), task, "", said);
    }

    @Test
    void a_report_tells_how_far_the_task_is() {
        report(said(1, TaskState.DONE, 0));
        assertThat(work.one(task).state()).isEqualTo(TaskState.DONE);
        assertThat(work.one(task).rounds().getFirst().doneOn()).isNotNull();
    }

    @Test
    void the_same_report_is_there_once_however_often_it_comes() {
        Reported said = said(1, TaskState.UNDER_WAY, 0);
        assertThat(report(said).again()).isFalse();
        assertThat(report(said).again()).isTrue();
        assertThat(REPORTING.of(work.school(), List.of(task))).hasSize(1);
    }

    @Test
    void also_when_it_comes_eight_times_at_once() throws Exception {
        Reported said = said(1, TaskState.UNDER_WAY, 0);
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Became>> all = Collections.nCopies(8, () -> report(said));
            List<Boolean> again = many.invokeAll(all).stream().map(TaskReportingTest::got).map(Became::again).toList();
            assertThat(again).containsOnlyOnce(false);
        }
        assertThat(work.one(task).rounds().getFirst().reports()).isEqualTo(1);
    }

    private static Became got(Future<Became> future) {
        try {
            return future.get();
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Test
    void a_report_of_who_had_not_seen_another_is_kept_and_does_not_decide() {
        report(said(1, TaskState.DONE, 0));
        Became late = report(said(1, TaskState.UNDER_WAY, 0));
        assertThat(late.report().behind()).isTrue();
        assertThat(work.one(task).state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void until_someone_lets_it_decide() {
        report(said(1, TaskState.DONE, 0));
        Became late = report(said(1, TaskState.UNDER_WAY, 0));
        REPORTING.adopt(work.by(), work.school(), late.report().id());
        assertThat(work.one(task).state()).isEqualTo(TaskState.UNDER_WAY);
    }

    @Test
    void a_report_of_who_had_seen_the_other_decides() {
        report(said(1, TaskState.DONE, 0));
        assertThat(report(said(1, TaskState.UNDER_WAY, 1)).report().behind()).isFalse();
        assertThat(work.one(task).state()).isEqualTo(TaskState.UNDER_WAY);
    }

    @Test
    void a_report_taken_back_leaves_what_the_one_before_said() {
        report(said(1, TaskState.UNDER_WAY, 0));
        Became wrong = report(said(1, TaskState.DONE, 1));
        REPORTING.withdraw(owner.id(), work.school(), wrong.report().id());
        assertThat(work.one(task).state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(REPORTING.of(work.school(), List.of(task))).hasSize(2);
    }

    @Test
    void who_has_not_the_task_reports_nothing() {
        assertThatThrownBy(() -> REPORTING.report(work.someone(Role.STAFF).id(), work.school(), task, "", said(1, TaskState.DONE, 0)))
                .isInstanceOf(NotHere.class);
        assertThat(work.one(task).state()).isEqualTo(TaskState.NOT_BEGUN);
    }

    @Test
    void the_clerk_enters_what_another_tells_and_both_are_named() {
        Served.Someone clerk = work.someone(Role.CLERK);
        TaskReport report = REPORTING.reportFor(clerk.id(), work.school(), task, doer, "Văn thư", said(1, TaskState.DONE, 0)).report();
        assertThat(report.reporter()).isEqualTo(doer);
        assertThat(report.enteredBy()).isEqualTo("Văn thư");
    }

    @Test
    void one_month_done_of_three_is_under_way_and_the_next_is_due() {
        TaskId monthly = work.monthly("Đối soát", doer, List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 30)));
        REPORTING.report(owner.id(), work.school(), monthly, "", said(1, TaskState.DONE, 0));
        assertThat(work.one(monthly).state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(work.one(monthly).due()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(work.one(monthly).done()).isEqualTo(1);
    }

    @Test
    void a_clock_that_is_ahead_does_not_write_tomorrow() {
        TaskReport report = report(new Reported(UUID.randomUUID(), 1, TaskState.DONE, null, new BigDecimal("4"), 0, Instant.now().plusSeconds(90_000))).report();
        assertThat(report.written()).isEqualTo(report.at());
    }
}
