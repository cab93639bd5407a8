package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HocrTest {
    private static final String PAGE = "<div class='ocr_page' title='bbox 0 0 900 900; ppageno 0'>";
    private static final String LINE = "<span class='ocr_line' title=\"bbox 100 200 500 240; baseline 0.01 -8; x_size 37\">";

    private static String word(String text, int x, int sure) {
        return "<span class='ocrx_word' title='bbox " + x + " 205 " + (x + 80) + " 232; x_wconf " + sure + "'>" + text + "</span>";
    }

    private static List<ScannedWord> words(String inside) {
        return Hocr.read(PAGE + inside + "</div>").getFirst();
    }

    @Test
    void a_word_has_its_text() {
        assertThat(words(LINE + word("trường", 100, 96)).getFirst().text()).isEqualTo("trường");
    }

    @Test
    void a_word_has_its_box() {
        assertThat(words(LINE + word("trường", 100, 96)).getFirst().box()).isEqualTo(new Area(100, 205, 180, 232));
    }

    @Test
    void a_word_is_as_sure_as_the_program_says() {
        assertThat(words(LINE + word("trường", 100, 87)).getFirst().sureness()).isEqualTo(0.87);
    }

    @Test
    void a_word_stands_on_the_sloping_baseline_of_its_line() {
        assertThat(words(LINE + word("trường", 300, 96)).getFirst().base()).isEqualTo(240 - 8 + 0.01 * 240, Offset.offset(1e-9));
    }

    @Test
    void only_the_last_word_of_a_line_ends_it() {
        assertThat(words(LINE + word("Tổ", 100, 96) + word("trưởng", 200, 96) + LINE + word("Văn", 100, 96)))
                .extracting(ScannedWord::last).containsExactly(false, true, true);
    }

    @Test
    void signs_of_markup_are_signs_again() {
        assertThat(words(LINE + word("&lt;5&amp;6", 100, 96)).getFirst().text()).isEqualTo("<5&6");
    }

    @Test
    void blank_words_are_left_out() {
        assertThat(words(LINE + word(" ", 100, 96))).isEmpty();
    }

    @Test
    void a_word_outside_a_line_is_left_out() {
        assertThat(words(word("lạc", 100, 96))).isEmpty();
    }

    @Test
    void a_page_without_words_is_a_page() {
        assertThat(Hocr.read(PAGE + "</div>" + PAGE + LINE + word("hai", 100, 96) + "</div>")).extracting(List::size).containsExactly(0, 1);
    }

    @Test
    void a_word_without_a_box_is_left_out() {
        assertThat(words(LINE + "<span class='ocrx_word' title='x_wconf 9'>lạc</span>")).isEmpty();
    }

    @Test
    void nonsense_holds_no_page() {
        assertThat(Hocr.read("<<span class='ocr_line' title='bbox 1 2'>")).isEmpty();
    }
}
