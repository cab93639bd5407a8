package vn.caitien.app.improvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static String marked(String text, String asked) {
        return Snippet.of(text, Words.of(asked)).pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    @Test
    void words_are_marked_as_they_are_written() {
        assertThat(marked("Tổ kiểm tra, thủ kho kiểm kê.", "kiem")).isEqualTo("Tổ [kiểm] tra, thủ kho [kiểm] kê.");
    }

    @Test
    void a_phrase_is_marked_as_one() {
        assertThat(marked("Kiểm kê, kiểm tra kê khai", "\"kiem ke\"")).isEqualTo("[Kiểm kê], kiểm tra kê khai");
    }

    @Test
    void a_word_is_not_marked_within_another() {
        assertThat(marked("Kèm theo", "ke")).isEqualTo("Kèm theo");
    }

    @Test
    void a_long_text_is_cut_around_what_was_found() {
        assertThat(marked("một hai ba ".repeat(40) + "kiểm kê " + "bốn năm ".repeat(40), "kiem ke"))
                .startsWith("… ").contains("ba [kiểm kê] bốn").endsWith(" …").hasSizeLessThan(260);
    }

    @Test
    void it_tells_how_many_words_were_found() {
        assertThat(Snippet.of("kiểm kê và kiểm tra", Words.of("kiem ke")).found()).isEqualTo(3);
        assertThat(Snippet.of("khác", Words.of("kiem ke")).found()).isZero();
    }
}
