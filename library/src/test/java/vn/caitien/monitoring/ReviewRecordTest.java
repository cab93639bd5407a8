package vn.caitien.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Review;

class ReviewRecordTest {

    @Test
    void a_review_comes_back_as_it_was_kept() {
        assertThat(MonitoringJson.review(MonitoringJson.write(Reviewing.review()))).isEqualTo(Reviewing.review());
    }

    @Test
    void the_same_review_gives_the_same_bytes() {
        assertThat(MonitoringJson.write(MonitoringJson.review(MonitoringJson.write(Reviewing.review()))))
                .isEqualTo(MonitoringJson.write(Reviewing.review()));
    }

    @Test
    void days_and_figures_are_kept_as_text() {
        assertThat(new String(MonitoringJson.write(Reviewing.review()), StandardCharsets.UTF_8))
                .contains("\"measured\":\"2027-01-08\"", "\"before\":\"3.8\"");
    }

    @Test
    void what_is_not_known_of_it_is_no_review() {
        byte[] strange = "{\"rank\":1}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MonitoringJson.review(strange)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void items_that_were_judged_are_lines_of_section_vi() {
        assertThat(Reviewing.review().lines()).containsExactly(new Review("Cuối học kỳ I", "4. Giảm học sinh chưa đạt môn Toán",
                "Tỷ lệ chưa đạt giảm từ 3,8% còn 2,6%.", "Tách nhóm 9C thành hai lớp.", "Lê Hữu Phước"));
    }

    @Test
    void items_of_which_nothing_was_said_are_counted_apart() {
        assertThat(Reviewing.review().count(null)).isEqualTo(1);
        assertThat(Reviewing.review().count(Progress.NOT_DONE)).isZero();
    }
}
