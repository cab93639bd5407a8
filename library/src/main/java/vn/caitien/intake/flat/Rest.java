package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;

/** What speaks for a row's going on on another page: which of its cells are resumed there, and which had ended. */
final class Rest {
    private final double[] resumed;
    /** The sum over all columns before one. */
    private final double[] ended;

    /** What speaks for single cells at one word; most ways to it had the same. */
    static final class At {
        private final Scores scores;
        private final int at;
        private final int[] ends;
        private final double[] resumed;
        private final double[] ended;
        private final double[] none;

        At(Scores scores, States states, int at) {
            this.scores = scores;
            this.at = at;
            ends = new int[states.count()];
            resumed = new double[states.count()];
            ended = new double[states.count()];
            none = new double[states.count()];
            for (int state = States.FIRST_COLUMN; state < none.length; state++) {
                none[state] = scores.resumed(at, state, null);
            }
        }

        private void know(Kept cell) {
            int state = cell.state();
            if (ends[state] != cell.end()) {
                ends[state] = cell.end();
                resumed[state] = scores.resumed(at, state, cell);
                ended[state] = scores.ended(cell);
            }
        }
    }

    /** @param row what the row has had */
    Rest(At at, @Nullable Kept row) {
        resumed = at.none.clone();
        ended = new double[resumed.length + 1];
        for (Kept cell = row; cell != null; cell = cell.before()) {
            at.know(cell);
            resumed[cell.state()] = at.resumed[cell.state()];
            ended[cell.state() + 1] = at.ended[cell.state()];
        }
        for (int state = 1; state < ended.length; state++) {
            ended[state] += ended[state - 1];
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
