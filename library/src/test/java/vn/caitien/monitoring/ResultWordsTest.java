package vn.caitien.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.monitoring.Recommendation.Standing;
import vn.caitien.plan.Progress;

class ResultWordsTest {
    private static final Facts NOTHING = new Facts(0, 0, 0, 0, List.of(), null, null, true, null, 0, 0);
    private static final ResultReport WHOLE = FullReview.result();

    private static Reviewed item(@Nullable Progress progress, Facts facts) {
        return new Reviewed("r1", 1, "Thư viện", null, progress, null, null, null, null, facts);
    }

    private static ResultReport of(Reviewed... items) {
        return ResultWords.propose(FullReview.resultHead("05/KH-THCSBS"), List.of(items), List.of());
    }

    private static ResultReport asked(Standing standing) {
        return ResultWords.propose(FullReview.resultHead(null), List.of(item(Progress.UNDER_WAY, NOTHING)), List.of(
                new Recommendation("Mua thêm sách.", "1. Thư viện", "Kế toán", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 1, 15), standing, null, false)));
    }

    private static String words(ResultReport report, ResultPart part) {
        String words = report.words(part);
        return words == null ? "" : words;
    }

    @Test
    void it_opens_with_the_plan_and_the_day_of_the_figures() {
        assertThat(words(WHOLE, ResultPart.OPENING)).contains("Kế hoạch số 05/KH-THCSBS ngày 03/09/2026", "học kỳ I, năm học 2026-2027", "25/01/2027");
    }

    @Test
    void a_plan_without_a_number_is_named_by_its_title() {
        assertThat(words(asked(Standing.OPEN), ResultPart.OPENING)).startsWith("Thực hiện kế hoạch “Cải tiến chất lượng");
    }

    @Test
    void the_whole_is_judged_by_what_was_counted() {
        assertThat(words(WHOLE, ResultPart.JUDGEMENT)).contains("5 nội dung cải tiến, trong đó 1 nội dung hoàn thành, 2 nội dung đang thực hiện",
                "Đã xong 8/15 việc, đạt 53,3%; 3 việc đã xong chưa có minh chứng; 3 việc quá hạn", "Kinh phí đã chi 46.850.000 đồng",
                "3 nội dung chưa có số liệu chi");
    }

    @Test
    void what_is_not_known_is_said_to_be_unknown_and_never_0() {
        assertThat(words(of(item(null, NOTHING)), ResultPart.JUDGEMENT)).contains("Về các việc đã làm: chưa có số liệu.",
                "Về các chỉ số đánh giá: chưa có số liệu.", "Kinh phí đã chi: chưa có số liệu").doesNotContain("0 việc", "0 đồng", "0%");
    }

    @Test
    void every_number_of_a_sentence_on_the_whole_is_a_figure_it_carries() {
        assertThat(WHOLE.texts().stream().filter(text -> text.part() == ResultPart.OPENING || text.part() == ResultPart.JUDGEMENT)
                .flatMap(text -> text.proposed().stream())).allSatisfy(sentence -> {
                    String rest = sentence.text();
                    for (Figure figure : sentence.figures()) {
                        assertThat(rest).contains(figure.value());
                        rest = rest.replaceFirst(Pattern.quote(figure.value()), "");
                    }
                    assertThat(rest).doesNotContainPattern("\\d");
                });
    }

    @Test
    void figures_of_an_item_name_the_item() {
        assertThat(WHOLE.items().get(2).proposed().stream().flatMap(sentence -> sentence.figures().stream()))
                .contains(new Figure("Học sinh chưa đạt Toán: nay", "2,6%", "r4")).allSatisfy(figure -> assertThat(figure.item()).isEqualTo("r4"));
    }

    @Test
    void what_a_review_wrote_of_an_item_is_kept_as_it_is() {
        assertThat(WHOLE.items().get(1).result()).isEqualTo("Ba tổ đã làm 2 chuyên đề, tổ Khoa học tự nhiên làm 1.");
    }

    @Test
    void an_item_without_a_written_result_is_told_by_its_figures() {
        assertThat(WHOLE.items().get(3).result()).startsWith("Đã xong 0/2 việc; 2 việc quá hạn.")
                .contains("trước 41,5%, nay chưa có số liệu, mục tiêu 80%", "Kinh phí đã chi: chưa có số liệu; dự kiến 350.000.000 đồng.");
    }

    @Test
    void a_figure_tells_when_it_was_measured_and_by_what() {
        assertThat(WHOLE.items().get(2).proposed()).extracting(Sentence::text)
                .contains("Học sinh chưa đạt Toán: trước 3,8%, nay 2,6%, mục tiêu 2,0%, đo ngày 08/01/2027, theo Sổ theo dõi môn Toán.");
    }

    @Test
    void an_unfinished_item_is_told_with_what_hinders_it() {
        assertThat(words(WHOLE, ResultPart.CAUSES)).contains("- Nội dung 5 (Phòng thực hành Khoa học tự nhiên) chưa hoàn thành; còn 2 việc quá hạn; "
                + "còn 2 khó khăn chưa giải quyết; nhận xét khi giám sát: “Hồ sơ xin kinh phí nộp muộn hai tháng”.");
    }

    @Test
    void a_cause_nobody_knows_is_not_made_up() {
        assertThat(words(of(item(Progress.NOT_DONE, NOTHING)), ResultPart.CAUSES))
                .isEqualTo("- Nội dung 1 (Thư viện) chưa hoàn thành; về nguyên nhân: chưa có số liệu.");
        assertThat(of(item(Progress.NOT_DONE, NOTHING)).items().getFirst().causes()).isNull();
    }

    @Test
    void a_plan_of_which_all_is_done_has_no_causes() {
        assertThat(words(of(item(Progress.DONE, NOTHING)), ResultPart.CAUSES)).isEqualTo("- Các nội dung của kế hoạch đều hoàn thành.");
    }

    @Test
    void a_plan_of_which_nothing_was_said_is_not_held_done() {
        assertThat(Stream.of(of(item(null, NOTHING)), of()).map(report -> words(report, ResultPart.CAUSES)))
                .allSatisfy(words -> assertThat(words).isEqualTo("- Về nguyên nhân: chưa có số liệu."));
    }

    @Test
    void what_is_still_asked_for_is_proposed_with_its_day_and_stands_with_its_item() {
        assertThat(words(asked(Standing.ACCEPTED), ResultPart.PROPOSALS)).isEqualTo("- Kế toán: Mua thêm sách (trước ngày 01/03/2027).");
        assertThat(asked(Standing.OPEN).items().getFirst().proposals()).isEqualTo("Mua thêm sách.");
    }

    @Test
    void what_was_refused_or_done_is_not_asked_again() {
        assertThat(Stream.of(Standing.REFUSED, Standing.DONE).map(standing -> words(asked(standing), ResultPart.PROPOSALS)))
                .allSatisfy(words -> assertThat(words).isEqualTo("- Không có kiến nghị nào đang chờ."));
    }

    @Test
    void next_comes_what_is_left_to_do_to_prove_to_measure_and_to_judge() {
        assertThat(words(WHOLE, ResultPart.NEXT).lines()).contains(
                "- Tiếp tục nội dung 4 (Giảm học sinh chưa đạt môn Toán), còn 2 việc chưa xong; điều chỉnh: “Tách nhóm 9C thành hai lớp từ tháng 02”.",
                "- Bổ sung minh chứng cho 1 việc đã xong của nội dung 4 (Giảm học sinh chưa đạt môn Toán).",
                "- Đo chỉ số “Thiết bị có so với danh mục” của nội dung 5 (Phòng thực hành Khoa học tự nhiên).",
                "- Xác định mức độ thực hiện của nội dung 6 (An toàn trường học).");
    }

    @Test
    void words_of_people_do_not_fill_places_of_sentences() {
        Reviewed strange = new Reviewed("r1", 1, "Thư viện {late} [x]", null, Progress.NOT_DONE, null, null, "hết {tasks}$1", null, NOTHING);
        assertThat(words(of(strange), ResultPart.CAUSES)).contains("(Thư viện {late} [x])", "“hết {tasks}$1”");
    }
}
