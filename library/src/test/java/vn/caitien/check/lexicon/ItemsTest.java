package vn.caitien.check.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemsTest {

    @Test
    void each_line_is_an_item_without_its_mark() {
        assertThat(Items.of("- Họp tổ.\n2) Sửa sân\nc. Mua sách\n+ Rà soát"))
                .containsExactly("Họp tổ.", "Sửa sân", "Mua sách", "Rà soát");
    }

    @Test
    void a_figure_that_begins_an_item_stays() {
        assertThat(Items.of("- 95% giáo viên")).containsExactly("95% giáo viên");
    }

    @Test
    void lines_without_words_are_left_out() {
        assertThat(Items.of("-\n\nHọp tổ")).containsExactly("Họp tổ");
    }
}
