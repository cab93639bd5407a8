package vn.caitien.work.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    private static final double SIZE = 10;

    @Test
    void what_fits_is_not_cut() {
        assertThat(Letters.cut("Đối soát", 200, SIZE)).isEqualTo("Đối soát");
    }

    @Test
    void what_is_too_long_is_cut_between_words() {
        assertThat(Letters.cut("Tập huấn bảo vệ dữ liệu", 85, SIZE)).isEqualTo("Tập huấn bảo…");
    }

    @Test
    void a_word_longer_than_all_room_is_cut_within() {
        assertThat(Letters.cut("A".repeat(40), 50, SIZE)).matches("A+…");
    }

    @Test
    void what_is_cut_is_no_longer_than_it_may_be() {
        assertThat(Letters.width(Letters.cut("Sinh hoạt chuyên môn theo nghiên cứu bài học", 120, SIZE), SIZE)).isLessThanOrEqualTo(120);
    }

    @Test
    void marks_of_letters_written_apart_take_no_room() {
        assertThat(Letters.width("e\u0302\u0301", SIZE)).isEqualTo(Letters.width("e", SIZE));
    }
}
