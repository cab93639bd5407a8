package vn.caitien.work.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.work.Stretch;
import vn.caitien.work.tasks.ProposedTask.Due;
import vn.caitien.work.tasks.ProposedTask.From;

class TaskTimesTest {
    private static final Stretch WHOLE_ITEM = new Stretch(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));

    @Test
    void a_task_without_a_time_has_the_items() {
        ProposedTask task = task("- Kiểm kê tài sản");
        assertThat(task.stretches()).containsExactly(WHOLE_ITEM);
        assertThat(task.timeFrom()).isEqualTo(From.ITEM);
    }

    @Test
    void a_deadline_of_its_own_counts_before_the_items() {
        assertThat(task("- Gửi báo cáo trước 15/10/2026").stretches().getFirst().due()).isEqualTo("2026-10-15");
    }

    @Test
    void a_day_without_a_year_is_of_the_school_year() {
        assertThat(task("- Gửi báo cáo trước ngày 15/3").stretches().getFirst().due()).isEqualTo("2027-03-15");
    }

    @Test
    void a_task_of_every_month_comes_within_the_time_of_the_item() {
        ProposedTask task = task("- Đối soát dữ liệu hằng tháng");
        assertThat(task.recurring()).isTrue();
        assertThat(task.stretches()).hasSize(7);
        assertThat(task.timeFrom()).isEqualTo(From.TASK);
    }

    @Test
    void months_of_every_year_are_each_a_time() {
        assertThat(task("- Khám sức khỏe tháng 11, 4 hàng năm").stretches()).hasSize(2);
    }

    @Test
    void two_joined_months_are_two_times() {
        assertThat(task("- Khảo sát vào tháng 11/2026 và tháng 3/2027").stretches()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Công khai theo TT 09/2024", "- Rà soát chiến lược 2020 - 2025", "- Học lớp nấu ăn 3 tháng",
        "- Đối chiếu kết quả 3 năm", "- So với tháng 5/2026 tăng 3 lớp", "- Thực hiện Nghị định 30/2020/NĐ-CP", "- Xây dựng kế hoạch tháng 9",
        "- Hợp đồng theo NĐ 111", "- Trả tiền công tháng 12"})
    void numbers_that_are_no_time_of_work_leave_the_items(String words) {
        assertThat(task(words).timeFrom()).isEqualTo(From.ITEM);
    }

    @Test
    void a_bare_every_year_does_not_take_away_when_the_item_is_due() {
        assertThat(task("- Tu sửa hằng năm").stretches()).containsExactly(WHOLE_ITEM);
    }

    @Test
    void a_deadline_in_another_year_is_not_due_in_this_one() {
        ProposedTask task = task("- Hoàn thành trước 15/10/2029, nghiệm thu từ 01/11/2029");
        assertThat(task("- Nghiệm thu từ 01/11/2029").due()).isEqualTo(Due.NOT_IN_YEAR);
        assertThat(task.timeFrom()).isEqualTo(From.TASK);
    }

    @Test
    void times_told_by_letter_go_to_the_tasks_with_these_letters() {
        var tasks = Tasks.of("a) Xin giáo viên;\nb) Dạy thử;\nc) Kèm cặp")
                .with(Cell.TIME, "a) trước 31/12/2026; b, c) từ 05/9/2026 đến 31/5/2027").all();
        assertThat(tasks).extracting(task -> task.stretches().getFirst().due().toString())
                .containsExactly("2026-12-31", "2027-05-31", "2027-05-31");
    }

    @Test
    void without_any_time_it_is_unknown() {
        ProposedTask task = Tasks.of("- Kiểm kê").first();
        assertThat(task.due()).isEqualTo(Due.UNKNOWN);
        assertThat(task.recurring()).isNull();
        assertThat(task.timeFrom()).isEqualTo(From.NONE);
    }

    @Test
    void what_runs_through_a_time_does_not_come_back() {
        ProposedTask task = Tasks.of("- Kiểm kê").with(Cell.TIME, "Thường xuyên").first();
        assertThat(task.schedule().recurrence()).isEqualTo(Recurrence.CONTINUOUS);
        assertThat(task.recurring()).isFalse();
    }

    private static ProposedTask task(String words) {
        return Tasks.of(words).with(Cell.TIME, "Tháng 10/2026 – 4/2027").first();
    }
}
