package vn.caitien.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Progress;

class ResultReportTest {
    private static final ResultReport REPORT = FullReview.result();

    private static ResultText text(ResultPart part, String words) {
        return new ResultText(part, words, List.of(new Sentence("Đã xong 8/15 việc, đạt 53,3%.", List.of())));
    }

    @Test
    void a_report_comes_back_as_it_was_kept() {
        assertThat(MonitoringJson.result(MonitoringJson.write(REPORT))).isEqualTo(REPORT);
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(MonitoringJson.write(MonitoringJson.result(MonitoringJson.write(REPORT)))).isEqualTo(MonitoringJson.write(REPORT));
    }

    @Test
    void a_review_is_no_report() {
        assertThatThrownBy(() -> MonitoringJson.result(MonitoringJson.write(FullReview.review())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(ResultReport.FORMAT);
    }

    @Test
    void a_part_that_stands_twice_is_refused_when_it_is_read() {
        String twice = new String(MonitoringJson.write(REPORT), StandardCharsets.UTF_8).replace("\"part\":\"CAUSES\"", "\"part\":\"NEXT\"");
        assertThatThrownBy(() -> MonitoringJson.result(twice.getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void totals_are_those_of_its_items() {
        assertThat(REPORT.totals()).isEqualTo(Totals.of(REPORT.items().stream().map(ResultItem::facts).toList()));
    }

    @Test
    void items_are_counted_by_how_far_they_are() {
        assertThat(REPORT.count(Progress.UNDER_WAY)).isEqualTo(2);
        assertThat(REPORT.count(null)).isEqualTo(1);
    }

    @Test
    void a_part_in_which_nothing_was_written_has_no_words() {
        ResultReport bare = new ResultReport(REPORT.head(), List.of(), List.of(new ResultText(ResultPart.NEXT, null, List.of())));
        assertThat(bare.words(ResultPart.NEXT)).isNull();
        assertThat(bare.words(ResultPart.CAUSES)).isNull();
    }

    @Test
    void numbers_that_no_data_gave_are_found_in_words_of_people() {
        assertThat(text(ResultPart.JUDGEMENT, "Đã xong 8/15 việc, đạt 60%; riêng khối 9 đạt 60%.").untraced()).containsExactly("60", "9");
    }

    @Test
    void words_left_as_proposed_hold_no_number_of_their_own() {
        assertThat(REPORT.texts()).allSatisfy(part -> assertThat(part.untraced()).isEmpty());
    }
}
