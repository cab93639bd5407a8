package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompoundsTest {

    @Test
    void words_of_two_syllables_are_bound() {
        assertThat(Compounds.bound("Trường Trung học phổ thông Đồng Mây")).isEqualTo("Trường Trung\u00a0học phổ\u00a0thông Đồng Mây");
    }

    @Test
    void capitals_are_bound_too() {
        assertThat(Compounds.bound("TRƯỜNG MẪU GIÁO SÓNG XANH")).isEqualTo("TRƯỜNG MẪU\u00a0GIÁO SÓNG XANH");
    }

    @Test
    void syllables_of_other_words_are_not_bound() {
        assertThat(Compounds.bound("Cơ sởi")).isEqualTo("Cơ sởi");
    }
}
