package vn.caitien.app.improvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void each_word_is_looked_for_without_its_accents() {
        assertThat(Words.of("Kiểm  KÊ").bare()).containsExactly("% kiem %", "% ke %");
    }

    @Test
    void accents_are_kept_for_what_is_to_stand_first() {
        assertThat(Words.of("Kiểm  KÊ").accented()).containsExactly("% kiểm %", "% kê %");
    }

    @Test
    void what_is_quoted_stands_together() {
        assertThat(Words.of("\"kiểm kê\" sách").bare()).containsExactly("% kiem ke %", "% sach %");
        assertThat(Words.of("“kiểm kê").bare()).containsExactly("% kiem ke %");
    }

    @Test
    void marks_within_a_word_part_it_into_what_stands_together() {
        assertThat(Words.of("10/2026").bare()).containsExactly("% 10 2026 %");
    }

    @Test
    void marks_alone_look_for_nothing() {
        assertThat(Words.of(" … % _ \" ").none()).isTrue();
    }

    @Test
    void a_long_text_is_cut() {
        assertThat(Words.of("a ".repeat(500)).count()).isEqualTo(12);
    }
}
