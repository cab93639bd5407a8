package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTest {
    @Test
    void changes_of_different_words_become_one_text() {
        assertThat(Merge.of("Lập danh sách, mua tủ, nghiệm thu", "Lập danh sách, mua hai tủ, nghiệm thu",
                "Lập danh sách, mua tủ, nghiệm thu trong tháng 5")).contains("Lập danh sách, mua hai tủ, nghiệm thu trong tháng 5");
    }

    @Test
    void changes_of_the_same_words_are_left_to_a_person() {
        assertThat(Merge.of("mua tủ", "mua ghế", "mua bàn")).isEmpty();
    }
}
