package vn.caitien.app.improvement.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.app.improvement.intake.SourceView.Box;
import vn.caitien.app.improvement.intake.SourceView.Strip;
import vn.caitien.app.improvement.intake.page.ReviewPage.Piece;

class StripRowsTest {

    @Test
    void a_cell_that_covers_the_next_row_leaves_no_room_there() {
        assertThat(widths(strip(box(0, 1, 2), box(1, 1, 1)), strip(box(1, 1, 1)))).isEqualTo(List.of(List.of(1, 1), List.of(1)));
    }

    @Test
    void what_a_cell_above_the_cut_covered_is_filled() {
        assertThat(widths(strip(box(2, 1, 1)))).isEqualTo(List.of(List.of(2, 1)));
    }

    @Test
    void a_cell_does_not_reach_below_the_cut() {
        assertThat(rows(strip(box(0, 1, 9))).getFirst().getFirst().rows()).isEqualTo(1);
    }

    private static List<List<Integer>> widths(Strip... strips) {
        return rows(strips).stream().map(row -> row.stream().map(Piece::columns).toList()).toList();
    }

    private static List<List<Piece>> rows(Strip... strips) {
        return new StripRows(List.of(strips)).rows((box, rows) -> new Piece(box.columns(), rows, box.lines(), false, false));
    }

    private static Strip strip(Box... boxes) {
        return new Strip(1, List.of(boxes));
    }

    private static Box box(int column, int columns, int rows) {
        return new Box(column, columns, rows, List.of("chữ"), null, false);
    }
}
