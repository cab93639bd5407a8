package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final int STATE = States.FIRST_COLUMN;

    private static ColumnWidths widths(String... lines) {
        Stretch stretch = Made.stretch(lines);
        return ColumnWidths.of(stretch, Made.oneCell(stretch, STATE), STATE + 1);
    }

    private static ColumnWidths usual() {
        return widths("nhà trường và các", "tổ chuyên môn cùng", "rà soát kế hoạch", "năm học");
    }

    @Test
    void aColumnIsAsWideAsTheWidestLineItHeld() {
        assertThat(usual().of(STATE)).isEqualTo(LetterWidths.of("tổ chuyên môn cùng"));
    }

    @Test
    void nothingIsKnownOfAColumnWithoutBrokenLines() {
        assertThat(widths("nhà trường").known(STATE)).isFalse();
    }

    @Test
    void aLineMuchWiderIsOver() {
        assertThat(usual().room(STATE, 2 * usual().of(STATE), 1)).isZero();
    }

    @Test
    void aWordWithoutRoomExplainsTheBreak() {
        assertThat(usual().room(STATE, usual().of(STATE) - 1, 8)).isEqualTo(1);
    }

    @Test
    void aShortLineLeftMuchRoom() {
        assertThat(usual().room(STATE, 2, 2)).isEqualTo(Axis.ROOM.of("much"));
    }

    @Test
    void aLineUpToTheEdgeIsFull() {
        assertThat(usual().fill(STATE, usual().of(STATE))).isEqualTo(Axis.FILL.of("full"));
    }
}
