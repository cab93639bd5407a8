package vn.caitien.check.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void several_criteria_of_a_row_are_told_apart() {
        assertThat(Numbers.in("3.2, 3.5")).containsExactly("3.2", "3.5");
    }

    @Test
    void words_around_the_number_do_not_matter() {
        assertThat(Numbers.in("Tiêu chí 1.10:")).containsExactly("1.10");
    }

    @Test
    void a_longer_number_is_none_of_a_criterion() {
        assertThat(Numbers.in("1.2.3")).isEmpty();
    }

    @Test
    void the_standard_is_what_stands_before_the_point() {
        assertThat(Numbers.standard("4.10")).isEqualTo(4);
    }
}
