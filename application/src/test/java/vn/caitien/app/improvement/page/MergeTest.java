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

    @Test
    void words_put_in_behind_what_the_other_made_longer_stand_where_they_were_put() {
        assertThat(Merge.of("một hai ba bốn năm", "một hai ba bốn tư năm", "một rưỡi và nữa hai ba bốn năm"))
                .contains("một rưỡi và nữa hai ba bốn tư năm");
    }

    @Test
    void what_both_changed_alike_is_changed_once() {
        assertThat(Merge.of("mua tủ cũ", "mua tủ mới", "mua tủ mới")).contains("mua tủ mới");
    }

    @Test
    void words_put_in_at_one_place_by_both_are_left_to_a_person() {
        assertThat(Merge.of("mua tủ", "mua hai tủ", "mua ba tủ")).isEmpty();
    }
}
