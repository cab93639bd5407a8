package vn.caitien.intake.flat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.Label;

/**
 * Finds the best reading of a stretch (Viterbi). Besides its state a word knows how its cell began: on an earlier line,
 * with its line, or inside it. Only a cell that begins on a line can be followed by another on the same one: what stands
 * beside the second line of a cell has been given before it.
 */
final class Decoder {
    private static final int BEFORE = 0;
    private static final int WITH_LINE = 1;
    private static final int INSIDE = 2;
    private static final int WAYS = 3;
    /** More marks than this say no more. */
    private static final int MOST_MARKS = 12;

    /** What hardly any reading has: no weight outdoes it, and yet a reading is always found. */
    private static final double HARDLY = -1000;

    private final Stretch stretch;
    private final States states;
    private final Signals signals;
    private final Scores scores;
    private final double @Nullable [][] handicaps;
    private final double[][] @Nullable [] pairs = new double[MOST_MARKS + 1][][];
    private final int[][] from;
    private final Move[][] moves;
    /** For each node the first word of its cell in the line at hand. */
    private int[] begun;
    private int[] nextBegun;

    Decoder(Stretch stretch, States states, Signals signals, double[] weights) {
        this(stretch, states, signals, weights, null);
    }

    /** @param handicaps for each word and state what it is given beyond its weights; null for nothing */
    Decoder(Stretch stretch, States states, Signals signals, double[] weights, double @Nullable [][] handicaps) {
        this.handicaps = handicaps;
        this.stretch = stretch;
        this.states = states;
        this.signals = signals;
        this.scores = new Scores(signals, weights);
        this.from = new int[stretch.size()][states.count() * WAYS];
        this.moves = new Move[stretch.size()][states.count() * WAYS];
        this.begun = new int[states.count() * WAYS];
        this.nextBegun = new int[states.count() * WAYS];
    }

    Path best() {
        int count = states.count();
        double[] best = new double[count * WAYS];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int state = 0; state < count; state++) {
            best[state * WAYS + WITH_LINE] = scores.enter(0, state) + word(0, state);
            moves[0][state * WAYS + WITH_LINE] = Move.ROW;
        }
        for (int at = 1; at < stretch.size(); at++) {
            double[] next = new double[best.length];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            if (stretch.first(at)) {
                newLine(at, best, next);
            } else {
                sameLine(at, best, next);
            }
            for (int state = 0; state < count; state++) {
                double word = word(at, state);
                for (int way = 0; way < WAYS; way++) {
                    next[state * WAYS + way] += word;
                }
            }
            best = next;
            int[] spare = begun;
            begun = nextBegun;
            nextBegun = spare;
        }
        return back(best);
    }

    private double word(int at, int state) {
        return scores.word(at, state) + (handicaps == null ? 0 : handicaps[at][state]);
    }

    private void sameLine(int at, double[] best, double[] next) {
        double within = scores.within(at);
        for (int node = 0; node < best.length; node++) {
            if (best[node] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            take(at, node, node, Move.ON, best[node] + within, next);
            int state = node / WAYS;
            if (node % WAYS != BEFORE && states.isColumn(state)) {
                double left = best[node] + scores.line(at, state, begun[node]);
                for (int to = state + 1; to < states.count(); to++) {
                    double beside = left + scores.beside(at, state, to);
                    take(at, node, to * WAYS + INSIDE, Move.NEXT, beside, next);
                    if (mayBeMerged(state)) {
                        take(at, node, to * WAYS + INSIDE, Move.ROW, beside + scores.besideRow(at, to), next);
                    }
                }
            }
        }
    }

    /** Whether rows of one standard may have this cell in common, so that its rest stands in the line of a later one. */
    private boolean mayBeMerged(int state) {
        Label label = states.label(state);
        return label == Label.TT || label == Label.STANDARD;
    }

    private void newLine(int at, double[] best, double[] next) {
        int count = states.count();
        double[][] pair = pairs(signals.marksAt(at));
        double[] enter = new double[count];
        for (int state = 0; state < count; state++) {
            enter[state] = scores.enter(at, state);
        }
        double row = scores.row(at, Move.ROW);
        double[] page = new double[count];
        double turning = scores.row(at, Move.PAGE);
        for (int state = 0; state < count; state++) {
            page[state] = turning + scores.page(at, state);
        }
        double alone = scores.alone(at);
        for (int state = 0; state < count; state++) {
            int top = -1;
            double leaving = Double.NEGATIVE_INFINITY;
            int topNext = -1;
            double goingOn = Double.NEGATIVE_INFINITY;
            for (int way = 0; way < WAYS; way++) {
                int node = state * WAYS + way;
                if (best[node] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                double so = best[node] + scores.line(at, state, begun[node]);
                double on = so + scores.on(at, state, begun[node]) + (signals.mayStay(at, state) ? 0 : HARDLY);
                take(at, node, state * WAYS + BEFORE, Move.ON, on, next);
                double left = so + scores.leave(at, state, begun[node]) + (signals.mayLeave(at) ? 0 : HARDLY);
                if (left > leaving) {
                    leaving = left;
                    top = node;
                }
                double beside = way == BEFORE ? left : left + alone;
                if (beside > goingOn) {
                    goingOn = beside;
                    topNext = node;
                }
            }
            for (int to = 0; top >= 0 && to < count; to++) {
                leave(at, top, to, leaving + enter[to], row, page[to], signals.mayTurn(at), pair, next);
                if (states.isColumn(state) && to > state) {
                    take(at, topNext, to * WAYS + WITH_LINE, Move.NEXT, goingOn + enter[to] + pair[count + state][to], next);
                }
            }
        }
    }

    private void leave(int at, int node, int to, double score, double row, double page, boolean turning, double[][] pair, double[] next) {
        int state = node / WAYS;
        int into = to * WAYS + WITH_LINE;
        int size = states.count();
        if (state != to || to == States.BAND || states.isColumn(to)) {
            take(at, node, into, Move.ROW, score + row + pair[state][to], next);
        }
        boolean within = states.isColumn(state);
        if (state != States.BAND && states.isColumn(to) && (!within || turning) && signals.mayGoOn(at)) {
            take(at, node, into, Move.PAGE, score + page + pair[2 * size][to], next);
        }
    }

    private void take(int at, int node, int into, Move move, double score, double[] next) {
        if (score > next[into]) {
            next[into] = score;
            from[at][into] = node;
            nextBegun[into] = move == Move.ON && !stretch.first(at) ? begun[node] : at;
            moves[at][into] = move;
        }
    }

    /** What the pairs of states weigh: as rows, then as neighbours, then as parts of one row on two pages. */
    private double[][] pairs(int marks) {
        int known = Math.min(marks, MOST_MARKS);
        double[][] pair = pairs[known];
        if (pair == null) {
            int size = states.count();
            pair = new double[2 * size + 1][size];
            for (int state = 0; state < size; state++) {
                for (int to = 0; to < size; to++) {
                    pair[state][to] = scores.pair(Move.ROW, state, to, known);
                    pair[size + state][to] = scores.pair(Move.NEXT, state, to, known);
                    pair[2 * size][to] = scores.pair(Move.PAGE, state, to, known);
                }
            }
            pairs[known] = pair;
        }
        return pair;
    }

    private Path back(double[] best) {
        int node = 0;
        double score = Arrays.stream(best).max().orElse(0);
        for (int i = 1; i < best.length; i++) {
            node = best[i] > best[node] ? i : node;
        }
        int[] path = new int[stretch.size()];
        Move[] how = new Move[stretch.size()];
        for (int at = stretch.size() - 1; at >= 0; at--) {
            path[at] = node / WAYS;
            how[at] = moves[at][node];
            node = from[at][node];
        }
        return new Path(path, how, score);
    }
}
