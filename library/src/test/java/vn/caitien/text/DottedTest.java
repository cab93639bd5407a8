package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DottedTest {

    @ParameterizedTest
    @ValueSource(strings = {"…", "......", "… … …", "____", "…."})
    void dots_are_to_be_filled_in(String text) {
        assertThat(Dotted.only(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "-", "Mức 2…", "0", ".."})
    void anything_else_says_something_or_nothing(String text) {
        assertThat(Dotted.only(text)).isFalse();
    }
}
