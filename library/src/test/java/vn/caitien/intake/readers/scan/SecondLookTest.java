package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {
    private static ScannedWord word(String text, int x, double sure) {
        return new ScannedWord(text, new Area(x, 0, x + 90, 30), 25, 30, sure, false);
    }

    private static List<String> better(List<ScannedWord> first, List<ScannedWord> second) {
        return SecondLook.better(first, second).stream().map(ScannedWord::text).toList();
    }

    @Test
    void a_sure_reading_needs_no_second_look() {
        assertThat(SecondLook.wanted(List.of(word("nhân", 0, 0.96)))).isFalse();
    }

    @Test
    void a_doubtful_word_needs_one() {
        assertThat(SecondLook.wanted(List.of(word("nhân", 0, 0.96), word("vlên", 100, 0.7)))).isTrue();
    }

    @Test
    void ink_without_words_needs_one() {
        assertThat(SecondLook.wanted(List.of())).isTrue();
    }

    @Test
    void the_surer_reading_of_a_word_wins() {
        assertThat(better(List.of(word("nhân", 0, 0.96), word("vlên", 100, 0.7)), List.of(word("nhẫn", 0, 0.8), word("viên", 101, 0.95))))
                .containsExactly("nhân", "viên");
    }

    @Test
    void the_surer_reading_gives_the_words_where_they_are_not_the_same_number() {
        assertThat(better(List.of(word("Phố", 0, 0.6), word("hợp", 100, 0.9)),
                List.of(new ScannedWord("Phốihợp", new Area(0, 0, 190, 30), 25, 30, 0.93, true)))).containsExactly("Phốihợp");
    }

    @Test
    void nothing_read_at_first_is_taken_from_the_second() {
        assertThat(better(List.of(), List.of(word("1", 0, 0.9)))).containsExactly("1");
    }

    @Test
    void nothing_read_the_second_time_takes_nothing_away() {
        assertThat(better(List.of(word("1", 0, 0.9)), List.of())).containsExactly("1");
    }

    @Test
    void readings_that_agree_are_as_sure_as_the_surer() {
        assertThat(SecondLook.better(List.of(word("dân", 0, 0.8)), List.of(word("dân", 0, 0.95))).getFirst().sureness()).isEqualTo(0.95);
    }

    @Test
    void readings_that_differ_are_less_sure_than_the_surer() {
        assertThat(SecondLook.better(List.of(word("dân", 0, 0.9)), List.of(word("dần", 0, 0.8))).getFirst().sureness()).isLessThan(0.9);
    }
}
