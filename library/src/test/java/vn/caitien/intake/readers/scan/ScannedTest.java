package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument;

class ScannedTest {
    private static final List<Double> BOX = List.of(100.0, 100.0, 200.0, 150.0);

    private static Scanned scanned(double angle, double... sure) {
        List<ScannedWord> words = java.util.Arrays.stream(sure)
                .mapToObj(each -> new ScannedWord("từ", new Area(500, 500, 560, 540), 535, 40, each, true))
                .toList();
        return new Scanned(new SourceDocument("application/pdf", 1, List.of()), List.of(new Scanned.Sheet(words, angle, 2480, 3508)));
    }

    @Test
    void a_place_without_words_is_sure() {
        assertThat(scanned(0).sureness(1, BOX)).isEqualTo(1);
    }

    @Test
    void a_place_is_less_sure_than_each_of_its_words() {
        assertThat(scanned(0, 0.95, 0.9).sureness(1, BOX)).isLessThan(Trust.in(0.9));
    }

    @Test
    void words_elsewhere_do_not_count() {
        assertThat(scanned(0, 0.2).sureness(1, List.of(300.0, 100.0, 400.0, 150.0))).isEqualTo(1);
    }

    @Test
    void a_word_the_program_is_sure_of_is_nearly_always_right() {
        assertThat(Trust.in(0.96)).isGreaterThan(0.99);
    }

    @Test
    void a_word_the_program_hesitates_at_is_as_often_wrong() {
        assertThat(Trust.in(0.75)).isBetween(0.4, 0.7);
    }

    @Test
    void a_place_on_an_upright_page_stays() {
        assertThat(scanned(0).askew(1, BOX)).isEqualTo(BOX);
    }

    @Test
    void a_place_on_a_page_askew_turns_with_it() {
        assertThat(scanned(Math.toRadians(2)).askew(1, BOX).getFirst()).isEqualTo(108.5, Offset.offset(5.0));
    }

    @Test
    void a_place_on_a_page_askew_holds_the_turned_place() {
        List<Double> askew = scanned(Math.toRadians(2)).askew(1, BOX);
        assertThat(askew.get(3) - askew.get(1)).isGreaterThan(50);
    }
}
