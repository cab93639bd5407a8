package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void what_is_short_enough_stays() {
        assertThat(Shortened.of("sáu kệ", 6)).isEqualTo("sáu kệ");
    }

    @Test
    void what_is_cut_says_so_without_a_blank_before() {
        assertThat(Shortened.of("sáu kệ sách", 7)).isEqualTo("sáu kệ…");
    }

    @Test
    void a_letter_of_two_parts_is_not_torn() {
        assertThat(Shortened.of("📚📚📚", 2)).isEqualTo("📚📚…");
    }

    @Test
    void of_several_lines_the_first_is_taken() {
        assertThat(Shortened.firstLine(" Thiếu kệ \nở điểm lẻ", 90)).isEqualTo("Thiếu kệ");
    }

    @Test
    void of_no_words_there_is_none() {
        assertThat(Shortened.firstLine("", 90)).isEmpty();
    }
}
