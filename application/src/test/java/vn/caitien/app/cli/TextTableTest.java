package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static String table(String... cells) {
        TextTable table = new TextTable(List.of(2, 6), List.of("A", "B"));
        table.add(List.of(cells));
        return table.toString();
    }

    @Test
    void it_has_boxes() {
        assertThat(table("1", "một")).isEqualTo("""
                ┌────┬────────┐
                │ A  │ B      │
                ╞════╪════════╡
                │ 1  │ một    │
                └────┴────────┘""");
    }

    @Test
    void rows_are_divided() {
        TextTable table = new TextTable(List.of(1), List.of("A"));
        table.add(List.of("1"));
        table.add(List.of("2"));
        assertThat(table.toString()).contains("│ 1 │\n├───┤\n│ 2 │");
    }

    @Test
    void text_is_wrapped_at_spaces() {
        assertThat(TextTable.wrapped("hiệu trưởng ký", 8)).containsExactly("hiệu", "trưởng", "ký");
    }

    @Test
    void a_word_longer_than_the_column_is_cut() {
        assertThat(TextTable.wrapped("ab https://x", 4)).containsExactly("ab", "http", "s://", "x");
    }

    @Test
    void line_breaks_of_the_text_are_kept() {
        assertThat(TextTable.wrapped("- a\n- b", 9)).containsExactly("- a", "- b");
    }

    @Test
    void letters_in_parts_count_as_one() {
        assertThat(TextTable.wrapped("ke\u0302\u0301 hoa\u0323ch", 7)).containsExactly("kế", "hoạch");
    }

    @Test
    void a_letter_beyond_the_basic_plane_is_not_cut_in_two() {
        assertThat(TextTable.wrapped("𝄞𝄞𝄞", 2)).containsExactly("𝄞𝄞", "𝄞");
    }
}
