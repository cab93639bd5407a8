package vn.caitien.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<Integer> breaks(String text) {
        WordBreaks breaks = new WordBreaks();
        breaks.setText(text);
        List<Integer> all = new ArrayList<>();
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            all.add(at);
        }
        return all;
    }

    @Test
    void a_line_ends_behind_spaces_alone() {
        assertThat(breaks("số 20/2018/TT-BGDĐT  ngày 25/04/2026")).containsExactly(3, 21, 26, 36);
    }

    @Test
    void an_empty_text_has_no_ends() {
        assertThat(breaks("")).isEmpty();
    }

    @Test
    void words_that_fit_stay_on_one_line() {
        assertThat(Lines.even("TRƯỜNG TIỂU HỌC", Face.BOLD, 13, 300)).containsExactly("TRƯỜNG TIỂU HỌC");
    }

    @Test
    void no_word_is_left_alone_on_the_last_line() {
        assertThat(Lines.even("TRƯỜNG TIỂU HỌC ĐỒNG MÂY", Face.BOLD, 13, 170)).containsExactly("TRƯỜNG TIỂU", "HỌC ĐỒNG MÂY");
    }

    @Test
    void no_line_ends_at_a_bound_space() {
        assertThat(Lines.even("TRƯỜNG TIỂU\u00a0HỌC ĐỒNG MÂY", Face.BOLD, 13, 170)).containsExactly("TRƯỜNG TIỂU HỌC", "ĐỒNG MÂY");
    }

    @Test
    void a_word_wider_than_its_line_stands_on_it_alone() {
        assertThat(Lines.even("nghiêng a", Face.REGULAR, 13, 10)).containsExactly("nghiêng", "a");
    }
}
