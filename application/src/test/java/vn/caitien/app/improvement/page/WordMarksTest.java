package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.page.WordMarks.Piece;

class WordMarksTest {
    private static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    @Test
    void only_the_words_that_changed_are_marked() {
        WordMarks marks = WordMarks.of("Tháng 10/2026 – 11/2026", "Tháng 10/2026 – 12/2026");
        assertThat(marked(marks.before())).isEqualTo("Tháng 10/2026 – [11/2026]");
        assertThat(marked(marks.after())).isEqualTo("Tháng 10/2026 – [12/2026]");
    }

    @Test
    void all_of_what_was_not_there_is_marked() {
        assertThat(marked(WordMarks.of(null, "Hai từ").after())).isEqualTo("[Hai từ]");
        assertThat(WordMarks.of(null, "Hai từ").before()).isEmpty();
    }
}
