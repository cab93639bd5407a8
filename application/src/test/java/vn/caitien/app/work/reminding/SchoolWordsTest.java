package vn.caitien.app.work.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

class SchoolWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
    private final SchoolWords words = new SchoolWords(Texts.in(Language.VI), "Trường Tiểu học Gành Đỏ");

    private static DueTask task(String what, int days, @Nullable String lead) {
        return new DueTask(new TaskId(UUID.randomUUID()), new PlanId(UUID.randomUUID()), what, TODAY.plusDays(days), TaskState.NOT_BEGUN,
                null, lead, List.of());
    }

    @Test
    void it_stands_by_person_in_the_order_of_vietnamese_lists_and_nobody_s_last() {
        assertThat(words.of(List.of(task("Ba", -2, null), task("Hai", 0, "Trần Thị Mai"), task("Một", 7, "Lê Văn An"), task("Xa", 8, "Lê Văn An")), TODAY, 7))
                .isEqualTo("""
                        Trường Tiểu học Gành Đỏ, ngày 07/12/2026: kế hoạch cải tiến chất lượng có 1 việc quá hạn và 2 việc đến hạn từ hôm nay đến 7 ngày tới.

                        Lê Văn An:
                        – Một – hạn 14/12/2026, còn 7 ngày

                        Trần Thị Mai:
                        – Hai – hạn 07/12/2026, hôm nay

                        Chưa có người phụ trách:
                        – Ba – hạn 05/12/2026, quá 2 ngày""");
    }

    @Test
    void where_there_is_nothing_it_says_so() {
        assertThat(words.of(List.of(), TODAY, 7)).contains("không có việc nào quá hạn");
    }

    @Test
    void of_a_thousand_it_shows_what_one_reads_and_counts_the_rest() {
        List<DueTask> many = IntStream.range(0, 1000).mapToObj(at -> task("Việc " + at, -1, "Người " + at % 20)).toList();
        assertThat(words.of(many, TODAY, 7)).contains("1.000 việc quá hạn", "và 940 việc nữa").hasLineCount(1 + 20 * (1 + 4) + 2);
    }
}
