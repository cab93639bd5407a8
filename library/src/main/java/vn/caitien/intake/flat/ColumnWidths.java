package vn.caitien.intake.flat;

/**
 * How wide the columns are, learnt from a reading: no line is wider than its column, and where a paragraph goes on in a
 * new line its next word had no room. The width with the fewest lines against it is taken.
 */
final class ColumnWidths {
    /** No reading is trusted by which the lines of a column disagree so often. */
    private static final double MOST_AGAINST = 0.34;

    /** No line known is wider than this. */
    private final double[] least;
    /** No line broken for want of room shows the column to be wider than this. */
    private final double[] most;

    private ColumnWidths(int states) {
        least = new double[states];
        most = new double[states];
    }

    /** Nothing is known. */
    static ColumnWidths unknown(int states) {
        return new ColumnWidths(states);
    }

    static ColumnWidths of(Stretch stretch, Path path, int states) {
        ColumnLines[] lines = ColumnLines.of(stretch, path, states);
        ColumnWidths widths = new ColumnWidths(states);
        for (int state = 0; state < states; state++) {
            widths.learn(state, lines[state]);
        }
        return widths;
    }

    private void learn(int state, ColumnLines lines) {
        double[] held = lines.held();
        double[] refused = lines.refused();
        int fewest = Integer.MAX_VALUE;
        int under = 0;
        for (int i = 0; i < held.length; i++) {
            while (under < refused.length && refused[under] <= held[i]) {
                under++;
            }
            boolean last = i + 1 == held.length || held[i + 1] > held[i];
            int against = held.length - 1 - i + under;
            if (last && against <= fewest) {
                fewest = against;
                least[state] = held[i];
                most[state] = Math.max(held[i] + LetterWidths.SPACE, Math.min(under < refused.length ? refused[under] : Double.MAX_VALUE, held[i] * 1.15));
            }
        }
        if (refused.length < 2 || fewest > MOST_AGAINST * refused.length) {
            least[state] = 0;
        }
    }

    boolean known(int state) {
        return least[state] > 0;
    }

    /** In mean letters; 0 where it is not known. */
    double of(int state) {
        return least[state];
    }

    /** How much room a line of that width left for the next word, on {@link Axis#ROOM}. */
    int room(int state, double line, double next) {
        double with = line + LetterWidths.SPACE + next;
        double left = least[state] - with;
        return line > most[state] ? 0 : with > most[state] ? 1 : left < 0 ? 2 : left < 2 ? 3 : left < 6 ? 4 : 5;
    }

    /** How full a line of that width is, on {@link Axis#FILL}. */
    int fill(int state, double line) {
        double part = line / least[state];
        return part < 0.5 ? 0 : part < 0.8 ? 1 : line <= least[state] + 0.01 ? 2 : line <= most[state] ? 3 : part < 1.2 ? 4 : 5;
    }
}
