package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {
    private static final int TASKS = States.FIRST_COLUMN + 1;
    private static final int TIME = States.FIRST_COLUMN + 2;
    private static final Kept ROW = Kept.with(TIME, 6, 8, Kept.with(TASKS, 0, 6, null));

    @Test
    void aRowKeepsTheLineOfACell() {
        assertThat(Kept.of(ROW, TASKS)).isEqualTo(new Kept(TASKS, 0, 6, null));
    }

    @Test
    void aRowHasNothingOfOtherColumns() {
        assertThat(Kept.of(ROW, States.FIRST_COLUMN)).isNull();
    }

    @Test
    void aNewRowHasNothing() {
        assertThat(Kept.of(null, TASKS)).isNull();
    }

    @Test
    void theLatestCellComesFirst() {
        assertThat(ROW.state()).isEqualTo(TIME);
    }

    @Test
    void anotherLineOfACellTakesThePlaceOfTheOneBefore() {
        assertThat(Kept.of(Kept.with(TASKS, 9, 12, ROW), TASKS)).extracting(Kept::begun).isEqualTo(9);
    }

    @Test
    void theOlderLineOfAColumnIsLeftOut() {
        assertThat(Kept.with(TASKS, 9, 12, ROW)).isEqualTo(new Kept(TASKS, 9, 12, new Kept(TIME, 6, 8, null)));
    }

    @Test
    void theRowBeforeStaysAsItWas() {
        Kept.with(TASKS, 9, 12, ROW);
        assertThat(Kept.of(ROW, TASKS)).extracting(Kept::begun).isEqualTo(0);
    }
}
