package vn.caitien.intake.flat;

/** What pairs of states weigh that follow on one another over a new line, worked out once for the same blanks. */
final class Pairs {
    /** More marks in a line say no more. */
    private static final int MOST_MARKS = 12;

    private final Scores scores;
    private final States states;
    private final double[][][][] known = new double[2 * Move.values().length][Blanks.keys()][][];
    private final double[][][][] beside = new double[2][MOST_MARKS + 1][][];

    Pairs(Scores scores, States states) {
        this.scores = scores;
        this.states = states;
    }

    /** By the state left and the one entered. */
    double[][] of(Move move, boolean resumed, Blanks blanks) {
        double[][][] all = known[2 * move.ordinal() + (resumed ? 1 : 0)];
        double[][] pairs = all[blanks.key()];
        if (pairs == null) {
            pairs = new double[states.count()][states.count()];
            for (int state = 0; state < states.count(); state++) {
                for (int to = 0; to < states.count(); to++) {
                    pairs[state][to] = scores.pair(move, resumed, state, to, blanks);
                }
            }
            all[blanks.key()] = pairs;
        }
        return pairs;
    }

    /** The same for cells in one line, with so many marks between them. */
    double[][] beside(boolean resumed, int marks) {
        double[][][] all = beside[resumed ? 1 : 0];
        int known = Math.min(marks, all.length - 1);
        double[][] pairs = all[known];
        if (pairs == null) {
            pairs = new double[states.count()][states.count()];
            for (int state = States.FIRST_COLUMN; state < states.count(); state++) {
                for (int to = state + 1; to < states.count(); to++) {
                    pairs[state][to] = scores.beside(resumed, state, to, known);
                }
            }
            all[known] = pairs;
        }
        return pairs;
    }
}
