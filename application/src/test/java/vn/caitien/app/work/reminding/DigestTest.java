package vn.caitien.app.work.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

class DigestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
    private static final Instant SINCE = Instant.parse("2026-12-06T00:00:00Z");
    private static final UUID MAI = UUID.randomUUID();
    private static final SchoolPerson TEACHER = new SchoolPerson(MAI, Set.of(MAI), "Trần Thị Mai", List.of(Role.STAFF));
    private static final SchoolPerson HEAD = new SchoolPerson(UUID.randomUUID(), Set.of(UUID.randomUUID()), "Lê Văn Đức", List.of(Role.HEAD));

    private static DueTask task(@Nullable LocalDate due, TaskState state, UUID lead, UUID... helpers) {
        return new DueTask(new TaskId(UUID.randomUUID()), new PlanId(UUID.randomUUID()), "Việc", due, state, lead, "Ai", Arrays.asList(helpers));
    }

    private static DueTask due(int days) {
        return task(TODAY.plusDays(days), TaskState.UNDER_WAY, MAI);
    }

    private static NewReport report(UUID lead, UUID by, boolean behind, Instant at) {
        return new NewReport(new TaskId(UUID.randomUUID()), "Việc", lead, by, "Ai", by, TaskState.DONE, null, behind, at);
    }

    private static Digest of(SchoolPerson person, Told told, DueTask... tasks) {
        return Digest.of(new Look(List.of(tasks), List.of(), null), person, TODAY, 7, SINCE, told);
    }

    private static Reminder reports(SchoolPerson person, NewReport... reports) {
        return Digest.of(new Look(List.of(), List.of(reports), null), person, TODAY, 7, SINCE, Told.NOTHING).reminder();
    }

    @Test
    void tasks_are_parted_by_their_day() {
        Reminder told = of(TEACHER, Told.NOTHING, due(-1), due(0), due(1), due(7), due(8)).reminder();
        assertThat(told.overdue()).hasSize(1);
        assertThat(told.today()).hasSize(1);
        assertThat(told.soon()).hasSize(2);
    }

    @Test
    void who_helps_is_told_too_and_nobody_else() {
        DueTask helped = task(TODAY, TaskState.NOT_BEGUN, UUID.randomUUID(), MAI);
        assertThat(of(TEACHER, Told.NOTHING, helped).reminder().today()).containsExactly(helped);
        assertThat(of(HEAD, Told.NOTHING, helped).reminder().isEmpty()).isTrue();
    }

    @Test
    void what_waits_is_told_among_the_rest_and_is_no_news() {
        Digest digest = of(TEACHER, Told.NOTHING, task(null, TaskState.WAITING, MAI), task(TODAY.plusDays(30), TaskState.WAITING, MAI));
        assertThat(digest.reminder().waiting()).hasSize(2);
        assertThat(digest.news()).isFalse();
    }

    @Test
    void what_waits_and_is_late_stands_once() {
        Reminder told = of(TEACHER, Told.NOTHING, task(TODAY.minusDays(1), TaskState.WAITING, MAI)).reminder();
        assertThat(told.overdue()).hasSize(1);
        assertThat(told.waiting()).isEmpty();
    }

    @Test
    void what_is_overdue_and_was_told_six_days_ago_is_counted_only() {
        DueTask late = due(-10);
        Digest digest = of(TEACHER, new Told(SINCE, Map.of(Told.late(late), TODAY.minusDays(6))), late);
        assertThat(digest.news()).isFalse();
        assertThat(digest.reminder().overdue()).isEmpty();
        assertThat(digest.reminder().told()).isEqualTo(1);
    }

    @Test
    void seven_days_ago_it_is_told_again() {
        DueTask late = due(-10);
        assertThat(of(TEACHER, new Told(SINCE, Map.of(Told.late(late), TODAY.minusDays(7))), late).news()).isTrue();
    }

    @Test
    void a_task_whose_day_was_moved_is_news_again() {
        DueTask near = due(5);
        Told told = new Told(SINCE, Map.of("near:" + near.id() + ":" + TODAY.plusDays(3), TODAY.minusDays(1)));
        assertThat(of(TEACHER, told, near).news()).isTrue();
    }

    @Test
    void what_is_near_and_was_told_is_no_news() {
        DueTask near = due(1);
        assertThat(of(TEACHER, new Told(SINCE, Map.of(Told.near(near), TODAY.minusDays(6))), near).news()).isFalse();
    }

    @Test
    void the_head_is_told_of_all_new_reports_and_who_answers_for_a_task_of_its_own() {
        UUID other = UUID.randomUUID();
        NewReport mine = report(MAI, other, false, SINCE.plusSeconds(1));
        NewReport theirs = report(other, other, false, SINCE.plusSeconds(1));
        assertThat(reports(HEAD, mine, theirs).reports()).containsExactly(mine, theirs);
        assertThat(reports(TEACHER, mine, theirs).reports()).containsExactly(mine);
    }

    @Test
    void one_s_own_report_and_one_of_before_are_nothing_new() {
        assertThat(reports(TEACHER, report(MAI, MAI, false, SINCE.plusSeconds(1)), report(MAI, UUID.randomUUID(), false, SINCE)).isEmpty()).isTrue();
    }

    @Test
    void a_report_behind_another_stands_before_the_head_until_someone_decides() {
        NewReport old = report(MAI, MAI, true, SINCE.minusSeconds(9_999));
        assertThat(reports(HEAD, old).behind()).containsExactly(old);
        assertThat(reports(TEACHER, old).behind()).isEmpty();
    }
}
