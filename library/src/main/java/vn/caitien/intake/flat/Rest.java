package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;

/** What speaks for a row's going on on another page: which of its cells are resumed there, and which had ended. */
final class Rest {
    private final double[] resumed;
    /** The sum over all columns before one. */
    private final double[] ended;

    /**
     * @param at the first word of the line
     * @param row what the row has had
     */
    Rest(Scores scores, States states, int at, @Nullable Kept row) {
        @Nullable Kept[] cells = new Kept[states.count()];
        for (Kept cell = row; cell != null; cell = cell.before()) {
            if (cells[cell.state()] == null) {
                cells[cell.state()] = cell;
            }
        }
        resumed = new double[states.count()];
        ended = new double[states.count() + 1];
        for (int state = States.FIRST_COLUMN; state < states.count(); state++) {
            Kept cell = cells[state];
            resumed[state] = scores.resumed(at, state, cell);
            ended[state + 1] = ended[state] + (cell == null ? 0 : scores.ended(cell));
        }
    }

    /** Of going on with a column after another, or after none. */
    double into(int after, int to) {
        return resumed[to] + ended[to] - ended[after + 1];
    }

    /** Of going on with none after that one. */
    double after(int state) {
        return ended[ended.length - 1] - ended[state + 1];
    }
}
