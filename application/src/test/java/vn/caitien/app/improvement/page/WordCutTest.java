package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCutTest {
    @Test
    void words_and_what_stands_between_them_are_pieces() {
        assertThat(WordCut.of("Mua tủ,\n- nghiệm thu")).containsExactly("Mua", " ", "tủ,", "\n", "-", " ", "nghiệm", " ", "thu");
    }

    @Test
    void nothing_is_lost() {
        String text = "  hai  từ\n";
        assertThat(String.join("", WordCut.of(text))).isEqualTo(text);
    }

    @Test
    void a_text_without_words_has_no_pieces() {
        assertThat(WordCut.of("")).isEmpty();
    }
}
