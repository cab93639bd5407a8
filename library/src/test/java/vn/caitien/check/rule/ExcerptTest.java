package vn.caitien.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static String around(String text, String part) {
        int at = text.indexOf(part);
        return Excerpt.around(text, at, at + part.length());
    }

    @Test
    void takes_three_words_before_and_the_rest_after() {
        assertThat(around("một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba mười-bốn", "năm"))
                .isEqualTo("hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba");
    }

    @Test
    void stays_in_the_clause() {
        assertThat(around("Việc một; việc hai làm năm 2029. Việc ba", "2029")).isEqualTo("hai làm năm 2029");
    }

    @Test
    void stays_in_the_line() {
        assertThat(around("- Việc một\n- năm 2029\n- việc ba", "2029")).isEqualTo("- năm 2029");
    }

    @Test
    void takes_the_first_twelve_words_of_a_long_part() {
        assertThat(around("x a b c d e f g h i j k l m n", "a b c d e f g h i j k l m")).isEqualTo("a b c d e f g h i j k l");
    }

    @Test
    void takes_whole_words_where_the_part_is_inside_one() {
        assertThat(around("Số: 5923/BGDĐT-QLCL nhé", "5923")).isEqualTo("5923/BGDĐT-QLCL nhé");
    }

    @Test
    void a_place_in_a_very_long_text_is_found_as_well() {
        assertThat(around("chữ ".repeat(5000) + "năm 2029 đến 2024; " + "chữ ".repeat(5000), "2029 đến 2024"))
                .isEqualTo("chữ chữ năm 2029 đến 2024");
    }

    @Test
    void what_is_near_a_place_is_a_few_words() {
        assertThat(Excerpt.before("trong các năm học 2025", 18) + "|" + Excerpt.behind("2025 học sinh", 4))
                .isEqualTo("trong các năm học | học sinh");
    }
}
