package vn.caitien.work.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.work.Stretch;
import vn.caitien.work.TaskState;
import vn.caitien.work.chart.GanttChart.Bar;
import vn.caitien.work.chart.GanttLayout.Paper;
import vn.caitien.work.chart.GanttPage.Piece.Look;
import vn.caitien.work.chart.GanttPage.PlacedBand;
import vn.caitien.work.chart.GanttPage.PlacedBar;
import vn.caitien.work.chart.GanttPage.Text.Anchor;

class GanttLayoutTest {
    private static final Duration SOON = Duration.ofMillis(50);

    @Test
    void the_months_fill_the_picture_from_the_titles_on() {
        GanttPage page = GanttLayout.of(Charts.of(List.of()));
        assertThat(page.months()).hasSize(12);
        assertThat(page.months().getFirst().x()).isEqualTo(312);
        assertThat(page.months().getLast().x() + page.months().getLast().width()).isEqualTo(page.width());
    }

    @Test
    void work_under_way_is_parted_at_today() {
        PlacedBar bar = bar(TaskState.UNDER_WAY, null, Charts.from("2026-10-05", "2027-05-31"));
        assertThat(bar.pieces()).extracting(piece -> piece.look()).containsExactly(Look.PASSED, Look.REMAINING);
        assertThat(bar.pieces().getFirst().box().right()).isEqualTo(bar.pieces().getLast().box().x());
    }

    @Test
    void each_round_of_a_task_that_comes_back_is_a_piece() {
        PlacedBar bar = bar(TaskState.UNDER_WAY, null, Charts.from("2026-10-01", "2026-10-31"), Charts.from("2027-03-01", "2027-03-31"));
        assertThat(bar.pieces()).extracting(piece -> piece.look()).containsExactly(Look.PASSED, Look.REMAINING);
    }

    @Test
    void what_is_overdue_has_a_tail_to_today_and_words_behind_it() {
        PlacedBar bar = bar(TaskState.UNDER_WAY, LocalDate.of(2026, 12, 30), Charts.from("2026-11-01", "2026-12-30"));
        assertThat(bar.pieces()).extracting(piece -> piece.look()).containsExactly(Look.OVERDUE);
        assertThat(bar.tail().from()).isEqualTo(bar.pieces().getFirst().box().right());
        assertThat(bar.words().left()).isGreaterThan(bar.tail().to());
    }

    @Test
    void only_the_missed_round_is_overdue() {
        PlacedBar bar = bar(TaskState.UNDER_WAY, LocalDate.of(2026, 12, 31), Charts.from("2026-11-01", "2026-11-30"),
                Charts.from("2026-12-01", "2026-12-31"), Charts.from("2027-02-01", "2027-02-28"));
        assertThat(bar.pieces()).extracting(piece -> piece.look()).containsExactly(Look.PASSED, Look.OVERDUE, Look.REMAINING);
    }

    @Test
    void what_waits_past_its_day_has_a_tail_of_its_own() {
        PlacedBar bar = bar(TaskState.WAITING, null, Charts.from("2026-09-20", "2026-12-31"));
        assertThat(bar.tail().look()).isEqualTo(Look.WAITING);
    }

    @Test
    void what_is_done_late_has_no_tail() {
        assertThat(bar(TaskState.DONE, null, Charts.from("2026-09-20", "2026-12-31")).tail()).isNull();
    }

    @Test
    void words_at_the_right_end_stand_before_the_bar() {
        PlacedBar bar = bar(TaskState.WAITING, null, Charts.from("2027-08-01", "2027-08-31"));
        assertThat(bar.words().anchor()).isEqualTo(Anchor.END);
        assertThat(bar.words().right()).isLessThan(bar.pieces().getFirst().box().x());
    }

    @Test
    void a_task_without_a_time_has_a_row_and_no_bar() {
        PlacedBar bar = bar(TaskState.NOT_BEGUN, null);
        assertThat(bar.pieces()).isEmpty();
        assertThat(bar.title().shown()).isEqualTo("Đối soát");
    }

    @Test
    void a_task_of_another_year_has_no_bar() {
        assertThat(bar(TaskState.DONE, null, Charts.from("2025-10-01", "2025-12-31")).pieces()).isEmpty();
    }

    @Test
    void two_labels_close_together_stand_in_one_row_at_both_sides() {
        var lines = GanttLayout.of(Charts.of(List.of(), Charts.mark("2026-11-15", "15/11 rà soát"), Charts.mark("2026-11-20", "20/11 báo cáo"))).lines();
        assertThat(lines.subList(0, 2)).allMatch(line -> line.row() == 0)
                .extracting(line -> line.label().anchor()).containsExactly(Anchor.END, Anchor.START);
    }

    @Test
    void of_labels_to_the_left_of_lines_close_together_the_later_day_stands_higher() {
        var lines = GanttLayout.of(Charts.of(List.of(), Charts.mark("2027-08-20", "20/8 kết quả"), Charts.mark("2027-08-30", "30/8 báo cáo"))).lines();
        assertThat(lines.getLast().row()).isLessThan(lines.get(1).row());
    }

    @Test
    void labels_with_room_share_the_highest_row() {
        var lines = GanttLayout.of(Charts.of(List.of(), Charts.mark("2026-10-15", "15/10"), Charts.mark("2027-03-30", "30/3"))).lines();
        assertThat(lines).allMatch(line -> line.row() == 0);
    }

    @Test
    void a_label_at_the_right_end_stands_left_of_its_line() {
        var lines = GanttLayout.of(Charts.of(List.of(), Charts.mark("2027-08-30", "30/8 kết quả"))).lines();
        assertThat(lines.getLast().label().anchor()).isEqualTo(Anchor.END);
    }

    @Test
    void an_item_that_goes_on_has_its_title_again() {
        List<GanttPage> pages = GanttLayout.pages(Charts.large(1, 60), Paper.A4);
        assertThat(pages).hasSize(3);
        assertThat(pages).extracting(page -> page.bands().getFirst()).extracting(PlacedBand::continued).containsExactly(false, true, true);
    }

    @Test
    void each_page_has_the_head() {
        assertThat(GanttLayout.pages(Charts.large(4, 20), Paper.A3)).hasSizeGreaterThan(1)
                .allMatch(page -> page.months().size() == 12 && page.lines().size() == 3);
    }

    @Test
    void sixty_items_with_six_hundred_tasks_are_placed_soon() {
        GanttChart chart = Charts.large(60, 10);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            assertThat(GanttLayout.of(chart).bars()).hasSize(600);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(SOON);
    }

    private static PlacedBar bar(TaskState state, LocalDate since, Stretch... stretches) {
        Bar bar = new Bar("t1", "Đối soát", List.of(stretches), state, since, "chờ UBND xã 41 ngày");
        return GanttLayout.of(Charts.of(bar)).bars().getFirst();
    }
}
