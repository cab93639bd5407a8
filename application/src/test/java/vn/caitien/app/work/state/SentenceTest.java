package vn.caitien.app.work.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.state.Sentence.Piece;

class SentenceTest {
    @Test
    void words_between_marks_lead_where_they_come_from() {
        assertThat(Sentence.of("Trong [5 việc], [2 việc] xong.", "/a", "/b").pieces()).containsExactly(new Piece("Trong ", null),
                new Piece("5 việc", "/a"), new Piece(", ", null), new Piece("2 việc", "/b"), new Piece(" xong.", null));
    }

    @Test
    void told_as_words_the_marks_are_gone() {
        assertThat(Sentence.of("Trong [5 việc] của kế hoạch.", "/a").words()).isEqualTo("Trong 5 việc của kế hoạch.");
    }

    @Test
    void several_become_one_with_a_full_stop() {
        assertThat(Sentence.joined(List.of(Sentence.of("[1 xong]", "/a"), Sentence.of("[2 chờ]", "/b")), ", ").words()).isEqualTo("1 xong, 2 chờ.");
    }

    @Test
    void a_mark_without_an_address_is_a_fault_of_the_message() {
        assertThatThrownBy(() -> Sentence.of("[a] và [b]", "/a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_without_a_mark_is_one_too() {
        assertThatThrownBy(() -> Sentence.of("không có gì", "/a")).isInstanceOf(IllegalArgumentException.class);
    }
}
