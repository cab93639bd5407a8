package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompoundsTest {

    @Test
    void words_of_two_syllables_are_bound() {
        assertThat(Compounds.bound("Trường Trung học phổ thông Đồng Mây Hạ")).isEqualTo("Trường Trung\u00a0học phổ\u00a0thông Đồng Mây\u00a0Hạ");
    }

    @Test
    void capitals_are_bound_too() {
        assertThat(Compounds.bound("TRƯỜNG MẪU GIÁO SÓNG XANH")).isEqualTo("TRƯỜNG MẪU\u00a0GIÁO SÓNG\u00a0XANH");
    }

    @Test
    void syllables_of_other_words_are_not_bound() {
        assertThat(Compounds.bound("cơ sởi xanh")).isEqualTo("cơ sởi\u00a0xanh");
    }

    @Test
    void years_of_a_range_are_bound() {
        assertThat(Compounds.bound("giữa 2025 - 2026 và sau")).isEqualTo("giữa 2025\u00a0-\u00a02026 và\u00a0sau");
    }

    @Test
    void one_word_is_as_it_was() {
        assertThat(Compounds.bound("…")).isEqualTo("…");
    }
}
