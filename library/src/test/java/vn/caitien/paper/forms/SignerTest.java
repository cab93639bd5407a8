package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.paper.forms.Foot.Signer;

class SignerTest {

    @Test
    void a_deputy_signs_below_the_post_he_signs_for() {
        assertThat(Signer.of("KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG")).isEqualTo(new Signer("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"));
    }

    @Test
    void a_chair_signs_below_the_body_in_whose_name_he_signs() {
        assertThat(Signer.of("TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ CHỦ TỊCH")).isEqualTo(new Signer("TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "CHỦ TỊCH"));
    }

    @Test
    void small_letters_are_taken_apart_as_capitals_are() {
        assertThat(Signer.of("KT. Hiệu trưởng Phó Hiệu trưởng")).isEqualTo(new Signer("KT. Hiệu trưởng", "Phó Hiệu trưởng"));
    }

    @Test
    void lines_of_the_plan_itself_are_kept() {
        assertThat(Signer.of("TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ\nTHƯ KÝ")).isEqualTo(new Signer("TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "THƯ KÝ"));
    }

    @Test
    void a_head_signs_himself() {
        assertThat(Signer.of("Hiệu trưởng")).isEqualTo(new Signer(null, "Hiệu trưởng"));
    }

    @Test
    void an_acting_head_has_one_line() {
        assertThat(Signer.of("Q. HIỆU TRƯỞNG")).isEqualTo(new Signer(null, "Q. HIỆU TRƯỞNG"));
    }

    @Test
    void in_whose_name_alone_is_one_line() {
        assertThat(Signer.of("KT. HIỆU TRƯỞNG")).isEqualTo(new Signer(null, "KT. HIỆU TRƯỞNG"));
    }

    @Test
    void an_unknown_signer_is_dots() {
        assertThat(Signer.of(null)).isEqualTo(new Signer(null, "…"));
    }
}
