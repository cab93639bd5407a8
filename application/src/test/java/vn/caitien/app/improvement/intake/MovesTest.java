package vn.caitien.app.improvement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.NotHere;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Edited;

class MovesTest {
    private static final List<Cell> ORDER = List.of(Cell.TASKS, Cell.LEAD, Cell.TIME);
    private static final Plan PLAN = TestDrafts.of(
            Map.of(Cell.TASKS, "- Đo\n- Dạy", Cell.LEAD, "Tổ 1", Cell.TIME, "Quý I"), Map.of(Cell.TASKS, "- Kiểm kê"));
    private static final Moves MOVES = new Moves(PLAN);

    @Test
    void words_go_before_those_of_a_column_behind() throws EditConflict {
        assertThat(first(MOVES.into("r0", Cell.LEAD, Cell.TIME, ORDER)))
                .containsEntry(Cell.TIME, "Tổ 1\nQuý I").doesNotContainKey(Cell.LEAD);
    }

    @Test
    void words_go_after_those_of_a_column_before() throws EditConflict {
        assertThat(first(MOVES.into("r0", Cell.TIME, Cell.LEAD, ORDER))).containsEntry(Cell.LEAD, "Tổ 1\nQuý I");
    }

    @Test
    void a_row_pushed_on_loses_no_words() throws EditConflict {
        assertThat(first(MOVES.onward("r0", Cell.TASKS, ORDER)))
                .isEqualTo(Map.of(Cell.LEAD, "- Đo\n- Dạy", Cell.TIME, "Tổ 1\nQuý I"));
    }

    @Test
    void a_row_pulled_back_joins_the_column_before() throws EditConflict {
        assertThat(first(MOVES.backward("r0", Cell.LEAD, ORDER)))
                .isEqualTo(Map.of(Cell.TASKS, "- Đo\n- Dạy\nTổ 1", Cell.LEAD, "Quý I"));
    }

    @Test
    void lines_that_are_ticked_become_a_row_below() throws EditConflict {
        List<Row> rows = made(MOVES.apart("r0", Map.of(Cell.TASKS, Set.of(1), Cell.TIME, Set.of(0)))).rows();
        assertThat(rows).extracting(Row::id).containsExactly("r0", "r2", "r1");
        assertThat(rows.getFirst().cells()).isEqualTo(Map.of(Cell.TASKS, "- Đo", Cell.LEAD, "Tổ 1"));
        assertThat(rows.get(1).cells()).isEqualTo(Map.of(Cell.TASKS, "- Dạy", Cell.TIME, "Quý I"));
    }

    @Test
    void a_row_joins_the_one_above() throws EditConflict {
        List<Row> rows = made(MOVES.together("r1")).rows();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.text(Cell.TASKS)).contains("- Đo\n- Dạy\n- Kiểm kê"));
    }

    @Test
    void the_first_row_has_none_above() {
        assertThatThrownBy(() -> MOVES.together("r0")).isInstanceOf(NotHere.class);
    }

    @Test
    void a_row_goes_up_and_down() throws EditConflict {
        assertThat(made(MOVES.moved("r1", MOVES.beside("r1", -1))).rows()).extracting(Row::id).containsExactly("r1", "r0");
        assertThat(made(MOVES.moved("r0", MOVES.beside("r0", 1))).rows()).extracting(Row::id).containsExactly("r1", "r0");
    }

    @Test
    void every_change_can_be_taken_back() throws EditConflict {
        for (Edit edit : List.of(MOVES.onward("r0", Cell.TASKS, ORDER), MOVES.together("r1"), MOVES.added("r0"), MOVES.removed("r0"),
                MOVES.apart("r0", Map.of(Cell.TASKS, Set.of(0))), MOVES.into("r0", Cell.TIME, Cell.LEAD, ORDER))) {
            Edited edited = edit.on(PLAN);
            assertThat(edited.undo().on(edited.plan()).plan().rows()).extracting(Row::cells)
                    .isEqualTo(PLAN.rows().stream().map(Row::cells).toList());
        }
    }

    private static Map<Cell, String> first(Edit edit) throws EditConflict {
        return made(edit).rows().getFirst().cells();
    }

    private static Plan made(Edit edit) throws EditConflict {
        return edit.on(PLAN).plan();
    }
}
