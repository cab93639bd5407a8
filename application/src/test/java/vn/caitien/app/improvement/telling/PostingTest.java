package vn.caitien.app.improvement.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.telling.Posting.End;
import vn.caitien.app.improvement.telling.Posting.Standing;

class PostingTest {
    private static final LocalDate FROM = LocalDate.of(2026, 9, 10);
    private static final LocalDate TO = LocalDate.of(2026, 10, 10);

    private static Posting posting(@Nullable LocalDate to, @Nullable End end) {
        return new Posting(new UUID(1, 1), new PlanId(new UUID(2, 2)), "Bảng tin", FROM, to, "Lan", end, 1);
    }

    @Test
    void it_stands_from_its_first_to_its_last_day() {
        assertThat(posting(TO, null).on(FROM.minusDays(1))).isEqualTo(Standing.AHEAD);
        assertThat(posting(TO, null).on(FROM)).isEqualTo(Standing.UP);
        assertThat(posting(TO, null).on(TO)).isEqualTo(Standing.UP);
    }

    @Test
    void the_day_after_its_last_it_is_to_be_taken_down() {
        assertThat(posting(TO, null).on(TO.plusDays(1))).isEqualTo(Standing.DUE);
    }

    @Test
    void without_a_last_day_it_stands_on() {
        assertThat(posting(null, null).on(TO.plusYears(1))).isEqualTo(Standing.UP);
    }

    @Test
    void taken_down_it_stands_no_more() {
        assertThat(posting(TO, new End(TO, "Lan")).on(TO.plusDays(9))).isEqualTo(Standing.DOWN);
    }
}
