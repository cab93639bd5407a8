package vn.caitien.check.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases TIMES = Phrases.of(List.of("năm", "năm học", "trong"));

    @Test
    void the_longest_phrase_counts() {
        assertThat(TIMES.at(Tokens.of("năm học này"), 0)).isEqualTo(2);
    }

    @Test
    void part_of_a_word_is_no_phrase() {
        assertThat(TIMES.in(Tokens.of("mười lăm"))).isFalse();
    }

    @Test
    void a_text_of_nothing_but_phrases_is_filled() {
        assertThat(TIMES.fill(Tokens.of("Trong năm học."))).isTrue();
    }

    @Test
    void a_text_with_another_word_is_not_filled() {
        assertThat(TIMES.fill(Tokens.of("Trong năm học tới"))).isFalse();
    }

    @Test
    void words_that_will_do_as_well_fill_a_text_too() {
        assertThat(TIMES.fill(Tokens.of("năm 2025"), "2025"::equals)).isTrue();
    }

    @Test
    void what_belongs_to_no_phrase_is_the_rest() {
        assertThat(TIMES.rest(Tokens.of("trong năm học tới")).words()).containsExactly("tới");
    }

    @Test
    void bare_phrases_are_found_whatever_the_accents() {
        Phrases praise = Phrases.bare(List.of("khen thưởng"));
        assertThat(praise.in(praise.read("động viên, khen thuong"))).isTrue();
    }
}
