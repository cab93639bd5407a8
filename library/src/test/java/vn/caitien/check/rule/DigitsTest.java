package vn.caitien.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void every_run_is_asked_for_whole() {
        List<String> runs = new ArrayList<>();
        String text = "Tháng 9/2025, 20128";
        Digits.any(text, (start, end) -> !runs.add(text.substring(start, end)));
        assertThat(runs).containsExactly("9", "2025", "20128");
    }

    @Test
    void the_first_that_is_such_a_one_will_do() {
        assertThat(Digits.any("9/2025", (start, end) -> end - start == 4)).isTrue();
    }

    @Test
    void a_text_without_digits_has_none() {
        assertThat(Digits.any("Hằng tháng", (start, end) -> true)).isFalse();
    }

    @Test
    void spaces_are_passed_over() {
        assertThat(Digits.behindSpaces("18  /2018", 2)).isEqualTo(4);
    }
}
