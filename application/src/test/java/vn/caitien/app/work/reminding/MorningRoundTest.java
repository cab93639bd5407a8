package vn.caitien.app.work.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

class MorningRoundTest {
    private static final LocalDate MONDAY = Mornings.MONDAY;
    private Mornings mornings;

    @BeforeEach
    void open() throws IOException {
        mornings = new Mornings();
    }

    @AfterEach
    void close() {
        mornings.close();
    }

    private List<Integer> days(int many) {
        return IntStream.range(0, many).mapToObj(day -> mornings.morning(MONDAY.plusDays(day))).toList();
    }

    @Test
    void a_task_is_told_when_it_comes_near_when_it_is_due_when_it_is_late_and_then_weekly() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY.plusDays(9));
        assertThat(days(24)).as("mails by each morning")
                .containsExactly(0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4);
    }

    @Test
    void on_a_day_with_nothing_new_there_is_none() {
        assertThat(days(3)).containsExactly(0, 0, 0);
    }

    @Test
    void it_is_made_once_a_day_however_often_it_is_asked_for() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        assertThat(mornings.morning(MONDAY)).isEqualTo(1);
        mornings.to(MONDAY, "09:00");
        mornings.work.task("Đến sau", mornings.doer(), MONDAY);
        mornings.round.tick();
        mornings.another().tick();
        mornings.mail.send();
        assertThat(mornings.got()).hasSize(1);
    }

    @Test
    void before_the_hour_there_is_none() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.to(MONDAY, "06:29");
        mornings.round.tick();
        mornings.mail.send();
        assertThat(mornings.got()).isEmpty();
    }

    @Test
    void a_missed_morning_is_made_up_the_same_day() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.to(MONDAY, "17:45");
        mornings.round.tick();
        mornings.mail.send();
        assertThat(mornings.got()).hasSize(1);
    }

    @Test
    void a_day_missed_until_it_is_quiet_is_left_to_the_next_morning() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.to(MONDAY, "21:30");
        mornings.round.tick();
        assertThat(mornings.morning(MONDAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void what_is_made_in_quiet_hours_goes_when_they_end() throws IOException {
        try (Mornings late = new Mornings("21:00-07:00", null)) {
            late.work.task("Dạy phụ đạo", late.doer(), MONDAY);
            assertThat(late.morning(MONDAY)).as("at half past six").isZero();
            late.to(MONDAY, "07:00");
            late.mail.send();
            assertThat(late.got()).hasSize(1);
        }
    }

    @Test
    void who_does_not_want_it_gets_none() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.chooses(new ReminderChoice(mornings.teacher.id(), false, mornings.address, Rhythm.DAILY, Language.VI, Instant.EPOCH));
        assertThat(mornings.morning(MONDAY)).isZero();
    }

    @Test
    void a_choice_made_later_in_the_day_counts_from_the_next_morning() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.to(MONDAY, "08:00");
        mornings.chooses(new ReminderChoice(mornings.teacher.id(), true, mornings.address, Rhythm.DAILY, Language.VI, mornings.clock.instant()));
        mornings.round.tick();
        mornings.mail.send();
        assertThat(mornings.got()).isEmpty();
        assertThat(mornings.morning(MONDAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void who_wants_it_on_weekdays_gets_none_on_saturday_and_hears_of_it_on_monday() {
        mornings.wants(mornings.teacher, mornings.address, Rhythm.WEEKDAYS, Language.VI);
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY.plusDays(5));
        assertThat(days(8)).containsExactly(1, 1, 1, 1, 1, 1, 1, 2);
    }

    @Test
    void several_servers_at_once_tell_everyone_once() throws Exception {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.to(MONDAY, "06:30");
        List<Callable<Boolean>> rounds = Stream.generate(mornings::another).limit(4).<Callable<Boolean>>map(round -> () -> {
            round.tick();
            return true;
        }).toList();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            for (var round : hands.invokeAll(rounds)) {
                round.get();
            }
        }
        mornings.mail.send();
        assertThat(mornings.got()).hasSize(1);
    }

    @Test
    void after_one_died_in_the_middle_another_goes_on_and_tells_everyone_once() {
        Served.Someone second = mornings.work.someone(Role.STAFF);
        String other = "second-" + mornings.address;
        mornings.wants(second, other, Rhythm.DAILY, Language.VI);
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.work.task("Họp tổ", new Doer(second.id().value(), "Võ Thị Họp"), MONDAY);
        mornings.to(MONDAY, "06:30");
        mornings.round(mornings.mail.breakingAfter(mornings.work.school(), 1)).tick();
        assertThat(mornings.mail.outbox().counts(mornings.work.school()).waiting()).isEqualTo(1);
        mornings.mail.send();
        mornings.to(MONDAY, "06:31");
        mornings.another().tick();
        mornings.mail.send();
        assertThat(mornings.got()).hasSize(1);
        assertThat(mornings.mail.taken(other)).hasSize(1);
    }

    @Test
    void without_a_mail_server_nothing_is_kept_and_nobody_counts_as_told() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        mornings.to(MONDAY, "06:30");
        mornings.round(mornings.mail.off()).tick();
        assertThat(mornings.mail.outbox().counts(mornings.work.school()).waiting()).isZero();
        assertThat(mornings.morning(MONDAY)).isEqualTo(1);
    }

    @Test
    void a_plan_that_is_closed_is_told_of_no_more() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        ImprovementPlans plans = Served.part(ImprovementPlans.class);
        plans.close(mornings.work.by(), mornings.work.school(), mornings.work.plan(), plans.one(mornings.work.school(), mornings.work.plan()).version());
        assertThat(mornings.morning(MONDAY)).isZero();
    }

    @Test
    void the_head_hears_of_a_report_once_and_who_sent_it_does_not() throws Exception {
        TaskId task = mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY.plusDays(60));
        String head = "head-" + mornings.address;
        mornings.wants(mornings.work.head(), head, Rhythm.DAILY, Language.VI);
        mornings.to(MONDAY, "15:00");
        mornings.reports.report(mornings.teacher.id(), mornings.work.school(), task, TaskState.UNDER_WAY, "Đã dạy 4 buổi", 0);
        mornings.morning(MONDAY.plusDays(1));
        mornings.morning(MONDAY.plusDays(2));
        assertThat(mornings.mail.taken(head)).singleElement().satisfies(mail -> assertThat(mail.getSubject()).contains("1 báo cáo mới"));
        assertThat(mornings.got()).isEmpty();
    }

    @Test
    void the_head_hears_of_a_report_by_a_link_they_made_themselves() throws Exception {
        TaskId task = mornings.work.task("Khảo sát cha mẹ", mornings.doer(), MONDAY.plusDays(60));
        String head = "head-" + mornings.address;
        mornings.wants(mornings.work.head(), head, Rhythm.DAILY, Language.VI);
        mornings.to(MONDAY, "15:00");
        mornings.reports.byLink(mornings.work.by(), mornings.work.school(), task);
        mornings.morning(MONDAY.plusDays(1));
        assertThat(mornings.mail.taken(head)).singleElement().satisfies(mail -> assertThat(mail.getSubject()).contains("1 báo cáo mới"));
    }

    @Test
    void someone_whose_role_has_ended_gets_none() {
        mornings.work.task("Dạy phụ đạo", mornings.doer(), MONDAY);
        Served.Someone elsewhere = Served.someone().is(Role.STAFF, Mornings.elsewhere());
        mornings.wants(elsewhere, "gone-" + mornings.address, Rhythm.DAILY, Language.VI);
        mornings.morning(MONDAY);
        assertThat(mornings.mail.taken("gone-" + mornings.address)).isEmpty();
    }
}
