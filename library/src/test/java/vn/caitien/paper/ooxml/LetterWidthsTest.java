package vn.caitien.paper.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWidthsTest {

    @Test
    void a_digit_is_half_as_wide_as_high() {
        assertThat(LetterWidths.PLAIN.width("0", 12)).isEqualTo(6, Offset.offset(0.001));
    }

    @Test
    void a_vietnamese_letter_is_as_wide_as_its_latin_one() {
        assertThat(LetterWidths.PLAIN.width("ế", 12)).isEqualTo(LetterWidths.PLAIN.width("e", 12));
    }

    @Test
    void a_sign_nobody_knows_has_some_width() {
        assertThat(LetterWidths.PLAIN.width("😀", 12)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "00, 1", "00 00, 2", "0000000000, 4", "'00\n00', 2", "'00\n\n00', 3"})
    void lines_are_broken_at_spaces_and_where_they_end(String text, int lines) {
        assertThat(LetterWidths.PLAIN.lines(text, 12, 18.5)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"0-0000000, 4", "0/0000000, 4", "0000/00, 3"})
    void a_word_wider_than_a_line_is_broken_behind_its_signs_first(String text, int lines) {
        assertThat(LetterWidths.PLAIN.lines(text, 12, 18.5)).isEqualTo(lines);
    }
}
