package vn.caitien.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

class TableFitTest {

    private static Table table(List<String> cells, double... shares) {
        return new Table("Bảng", Arrays.stream(shares).mapToObj(Column::new).toList(), List.of(), List.of(
                new Row(cells.stream().map(cell -> Cell.of(cell, Look.TEXT)).toList())));
    }

    @Test
    void columns_share_the_width_as_they_say() {
        assertThat(TableFit.of(table(List.of("a", "b"), 1, 3), 400, 12).widths()).containsExactly(100, 300);
    }

    @Test
    void a_column_is_never_narrower_than_its_longest_word() {
        double word = Face.REGULAR.width("20/2018/TT-BGDĐT", 12);
        assertThat(TableFit.of(table(List.of("số 20/2018/TT-BGDĐT", "b"), 1, 9), 600, 12).widths()[0])
                .isCloseTo(word + TableFit.PADDING, within(0.01));
    }

    @Test
    void a_word_has_room_for_the_space_behind_it() {
        double word = Face.REGULAR.width("11.250.000đ; ", 12);
        assertThat(TableFit.of(table(List.of("= 11.250.000đ; xe", "b"), 1, 19), 600, 12).widths()[0])
                .isCloseTo(word + TableFit.PADDING, within(0.01));
    }

    @Test
    void a_word_that_is_broken_in_any_case_takes_little_room_from_others() {
        String address = "https://truong.example/" + "ke-hoach-".repeat(20);
        assertThat(TableFit.of(table(List.of(address, "b"), 1, 9), 600, 12).widths()[0])
                .isCloseTo(0.1 * 600 + TableFit.PADDING, within(0.01));
    }

    @Test
    void columns_fill_the_width_whatever_they_need() {
        assertThat(Arrays.stream(TableFit.of(table(List.of("nghiêng", "nghiêng", "c"), 1, 1, 20), 300, 12).widths()).sum())
                .isCloseTo(300, within(0.01));
    }

    @Test
    void letters_get_smaller_where_words_would_be_torn() {
        List<String> words = Stream.generate(() -> "nghiêngnghiêng").limit(8).toList();
        assertThat(TableFit.of(table(words, 1, 1, 1, 1, 1, 1, 1, 1), 600, 12).size()).isBetween(9.0, 11.5);
    }

    @Test
    void letters_are_never_too_small_to_read() {
        List<String> words = Stream.generate(() -> "nghiêngnghiêng").limit(8).toList();
        assertThat(TableFit.of(table(words, 1, 1, 1, 1, 1, 1, 1, 1), 400, 12).size()).isEqualTo(9);
    }

    @Test
    void a_cell_that_reaches_down_moves_the_cells_below_it() {
        Row first = new Row(List.of(new Cell(List.of("a"), Look.TEXT, 1, 2), Cell.of("b", Look.TEXT)));
        Row second = new Row(List.of(Cell.of("c", Look.TEXT)));
        Table table = new Table("Bảng", List.of(new Column(1), new Column(1)), List.of(), List.of(first, second));
        assertThat(new Placed(table).column(second, 0)).isEqualTo(1);
    }

    @Test
    void a_row_is_as_high_as_its_longest_cell() {
        Table table = table(List.of("a", "b b b b b b b b b b b b"), 1, 1);
        TableFit fit = TableFit.of(table, 100, 12);
        assertThat(fit.height(table.body().getFirst())).isCloseTo(3 * 12 * 1.18 + 4.5, within(0.1));
    }
}
