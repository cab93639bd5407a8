package vn.caitien.check.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void words_are_without_marks_and_in_lower_case() {
        assertThat(Tokens.of("- Tổ CM, (nhóm 2).").words()).containsExactly("tổ", "cm", "nhóm", "2");
    }

    @Test
    void bare_words_are_without_accents() {
        assertThat(Tokens.bare("Khen thưởng").words()).containsExactly("khen", "thuong");
    }

    @Test
    void marks_alone_are_no_words() {
        assertThat(Tokens.of(" - … ").isEmpty()).isTrue();
    }

    @Test
    void numbers_glued_to_letters_are_words_of_their_own() {
        assertThat(Tokens.of("15tr, T9").words()).containsExactly("15", "tr", "t", "9");
    }
}
