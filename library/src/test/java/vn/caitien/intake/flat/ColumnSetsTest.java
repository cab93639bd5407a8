package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.labelling.Label;

class ColumnSetsTest {
    private static final States STATES = Made.states(Label.TT, Label.STANDARD, Label.CRITERION, Label.TASKS);

    /** Whether the rows of a reading, a word a line, have bands only: the labels give each its cell; a space begins a row. */
    private static boolean onlyBands(String rows) {
        String[] cells = rows.replace("|", "").split("");
        Stretch stretch = Made.stretch(cells);
        int[] states = new int[cells.length];
        Move[] moves = new Move[cells.length];
        int at = 0;
        for (String row : rows.split("\\|")) {
            for (int i = 0; i < row.length(); i++) {
                states[at] = States.FIRST_COLUMN + "tscw".indexOf(row.charAt(i));
                moves[at++] = i == 0 ? Move.ROW : Move.NEXT;
            }
        }
        return ColumnSets.onlyBands(stretch, STATES, new Path(states, moves, 0));
    }

    @Test
    void standardsAloneInTheirRowsAreBands() {
        assertThat(onlyBands("ts|cw|cw|ts|cw")).isTrue();
    }

    @Test
    void standardsBesideTheirCriteriaAreAColumn() {
        assertThat(onlyBands("tscw|cw|cw|tscw")).isFalse();
    }

    @Test
    void neighboursThatAreOftenTurnedRoundAreTriedSo() {
        assertThat(ColumnSets.turned(Made.states(Label.TT, Label.EXPECTED_RESULT, Label.TASKS)))
                .extracting(States::columns)
                .containsExactly(List.of(Label.TT, Label.EXPECTED_RESULT, Label.TASKS), List.of(Label.TT, Label.TASKS, Label.EXPECTED_RESULT));
    }

    @Test
    void othersKeepTheirPlaces() {
        assertThat(ColumnSets.turned(STATES)).hasSize(1);
    }
}
