package vn.caitien.intake.flat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best reading of a stretch (Viterbi). Besides its state a node knows how its cell began: on an earlier line,
 * with its line, or inside it, and whether its row goes on here from another page. Only a cell that begins on a line can be
 * followed by another on the same one: what stands beside the second line of a cell has been given before it. What the
 * row has had before is that of the best way to the node.
 */
final class Decoder {
    private static final int BEFORE = 0;
    private static final int WITH_LINE = 1;
    private static final int INSIDE = 2;
    private static final int WAYS = 3;
    private static final int NODES = 2 * WAYS;
    private static final Move[] MOVES = Move.values();
    private static final int MOVE_BITS = 2;

    /** What hardly any reading has: no weight outdoes it, and yet a reading is always found. */
    private static final double HARDLY = -1000;
    /** What is so much worse than the best so far is given up. */
    private static final double BEAM = 25;

    private final Stretch stretch;
    private final States states;
    private final Signals signals;
    private final Scores scores;
    private final double @Nullable [][] handicaps;
    private final Pairs pairs;
    /** For each word and node the node before it and the move from there. */
    private final char[][] came;
    /** For each node the first word of its cell in the line at hand. */
    private int[] begun;
    private int[] nextBegun;
    /** For each node the cells of its row before the one at hand. */
    private @Nullable Kept[] kept;
    private @Nullable Kept[] nextKept;

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
        this.pairs = new Pairs(scores, states);
        int nodes = states.count() * NODES;
        this.came = new char[stretch.size()][nodes];
        this.begun = new int[nodes];
        this.nextBegun = new int[nodes];
        this.kept = new Kept[nodes];
        this.nextKept = new Kept[nodes];
    }

    Path best() {
        double[] best = new double[states.count() * NODES];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int state = 0; state < states.count(); state++) {
            int node = node(state, false, WITH_LINE);
            best[node] = scores.enter(0, state) + may(0, state) + word(0, state);
            came[0][node] = (char) Move.ROW.ordinal();
        }
        double[] next = new double[best.length];
        for (int at = 1; at < stretch.size(); at++) {
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            if (stretch.first(at)) {
                newLine(at, best, next);
            } else {
                sameLine(at, best, next);
            }
            for (int state = 0; state < states.count(); state++) {
                double word = word(at, state);
                for (int node = state * NODES; node < (state + 1) * NODES; node++) {
                    next[node] += word;
                }
            }
            double[] spare = best;
            best = next;
            next = spare;
            turnOver();
        }
        return back(best);
    }

    private void turnOver() {
        int[] spare = begun;
        begun = nextBegun;
        nextBegun = spare;
        @Nullable Kept[] spareKept = kept;
        kept = nextKept;
        nextKept = spareKept;
    }

    /** What a row has had when a cell of it is left; only one that goes on from another page can have had it before. */
    private Kept left(int node, int at) {
        int state = node / NODES;
        return resumed(node) ? Kept.with(state, begun[node], at, kept[node]) : new Kept(state, begun[node], at, kept[node]);
    }

    private static int node(int state, boolean resumed, int way) {
        return state * NODES + (resumed ? WAYS : 0) + way;
    }

    private static boolean resumed(int node) {
        return node % NODES >= WAYS;
    }

    private double word(int at, int state) {
        return scores.word(at, state) + (handicaps == null ? 0 : handicaps[at][state]);
    }

    private static double bar(double[] best) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : best) {
            top = Math.max(top, score);
        }
        return top - BEAM;
    }

    private void sameLine(int at, double[] best, double[] next) {
        double bar = bar(best);
        double within = scores.within(at);
        Rest.At rests = new Rest.At(scores, states, at);
        double[] enter = new double[states.count()];
        for (int to = States.FIRST_COLUMN; to < enter.length; to++) {
            enter[to] = scores.beside(at, to) + may(at, to);
        }
        for (int node = 0; node < best.length; node++) {
            if (best[node] < bar) {
                continue;
            }
            take(at, node, node, Move.ON, best[node] + within, kept[node], next);
            int state = node / NODES;
            if (node % WAYS == BEFORE || !states.isColumn(state)) {
                continue;
            }
            boolean resumed = resumed(node);
            Kept left = left(node, at);
            double score = best[node] + scores.line(at, state, begun[node]);
            double[] pair = pairs.beside(resumed, stretch.marks(at))[state];
            Rest rest = resumed ? new Rest(rests, kept[node]) : null;
            for (int to = state + 1; to < states.count(); to++) {
                double beside = score + enter[to] + pair[to];
                double on = beside + (rest == null ? 0 : rest.into(state, to));
                take(at, node, node(to, resumed, INSIDE), Move.NEXT, on, left, next);
                if (signals.rules().mayBeMerged(state)) {
                    take(at, node, node(to, false, INSIDE), Move.ROW, beside + scores.besideRow(at, to), null, next);
                }
            }
        }
    }

    private void newLine(int at, double[] best, double[] next) {
        double bar = bar(best);
        Turn turn = new Turn(at, bar);
        for (int state = 0; state < states.count(); state++) {
            for (int group = 0; group < (states.isColumn(state) ? 2 : 1); group++) {
                int top = -1;
                double leaving = Double.NEGATIVE_INFINITY;
                int topNext = -1;
                double goingOn = Double.NEGATIVE_INFINITY;
                for (int way = 0; way < WAYS; way++) {
                    int node = node(state, group > 0, way);
                    if (best[node] < bar) {
                        continue;
                    }
                    double so = best[node] + scores.line(at, state, begun[node]);
                    double on = so + turn.on + scores.on(at, state) + scores.onRoom(at, state, begun[node]) + turn.stay(state);
                    take(at, node, node(state, group > 0, BEFORE), Move.ON, on, kept[node], next);
                    double left = so + scores.leave(at, state) + scores.leaveRoom(at, state, begun[node]) + turn.leave;
                    if (left > leaving) {
                        leaving = left;
                        top = node;
                    }
                    double beside = way == BEFORE ? left : left + turn.alone;
                    if (beside > goingOn) {
                        goingOn = beside;
                        topNext = node;
                    }
                }
                if (top >= 0) {
                    turn.leave(top, leaving, next);
                    if (states.isColumn(state)) {
                        turn.next(topNext, goingOn, next);
                    }
                }
            }
        }
    }

    /** What a new line's first word has in common for all that leave a state there. */
    private final class Turn {
        private final int at;
        private final double bar;
        private final double[][] rows;
        private final double[][] nexts;
        private final double[][] restRows;
        private final double[] pages;
        private final double[] enter = new double[states.count()];
        private final double[] page = new double[states.count()];
        private final double on;
        private final double row;
        private final double leave;
        private final double alone;
        private final boolean mayTurn;
        private final boolean mayGoOn;
        private final boolean turns;
        private final Rest.At rests;

        Turn(int at, double bar) {
            this.at = at;
            this.bar = bar;
            Blanks blanks = stretch.line(at).blanks();
            rows = pairs.of(Move.ROW, false, blanks);
            restRows = pairs.of(Move.ROW, true, blanks);
            nexts = pairs.of(Move.NEXT, false, blanks);
            pages = pairs.of(Move.PAGE, false, blanks)[0];
            double turning = scores.row(at, Move.PAGE);
            for (int state = 0; state < enter.length; state++) {
                enter[state] = scores.enter(at, state) + may(at, state);
                page[state] = enter[state] + turning + scores.page(at, state) + pages[state];
            }
            on = scores.on(at);
            row = scores.row(at, Move.ROW);
            alone = scores.alone(at);
            leave = signals.rules().mayLeave(at) ? 0 : HARDLY;
            mayTurn = signals.rules().mayTurn(at);
            mayGoOn = signals.rules().mayGoOn(at);
            turns = signals.rules().turns(at);
            rests = new Rest.At(scores, states, at);
        }

        double stay(int state) {
            return signals.rules().mayStay(at, state) ? 0 : HARDLY;
        }

        void leave(int node, double score, double[] next) {
            int state = node / NODES;
            boolean within = states.isColumn(state);
            boolean resumed = resumed(node);
            Kept had = within ? left(node, at) : kept[node];
            double[] pair = (resumed ? restRows : rows)[state];
            double ended = resumed ? new Rest(rests, kept[node]).after(state)
                    : turns || state == States.FURNITURE ? endedWithPage(had) : 0;
            for (int to = 0; to < states.count(); to++) {
                boolean begins = states.isColumn(to) || to == States.BAND;
                if (state != to || begins) {
                    double on = score + enter[to] + row + pair[to] + (begins ? ended : 0);
                    take(at, node, node(to, false, WITH_LINE), Move.ROW, on, begins ? null : had, next);
                }
            }
            if (state != States.BAND && (!within || mayTurn) && mayGoOn && score >= bar) {
                Rest rest = new Rest(rests, had);
                for (int to = signals.rules().firstResumed(had); to < states.count(); to++) {
                    double resuming = rest.into(States.FIRST_COLUMN - 1, to);
                    take(at, node, node(to, true, WITH_LINE), Move.PAGE, score + page[to] + resuming, had, next);
                }
            }
        }

        void next(int node, double score, double[] next) {
            int state = node / NODES;
            boolean resumed = resumed(node);
            Kept left = left(node, at);
            Rest rest = resumed ? new Rest(rests, kept[node]) : null;
            for (int to = state + 1; to < states.count(); to++) {
                double on = score + enter[to] + (rest == null ? nexts[state][to] : rest.into(state, to));
                take(at, node, node(to, resumed, WITH_LINE), Move.NEXT, on, left, next);
            }
        }
    }

    private double may(int at, int state) {
        return signals.rules().mayBegin(at, state) ? 0 : HARDLY;
    }

    private double endedWithPage(@Nullable Kept row) {
        double sum = 0;
        for (Kept cell = row; cell != null; cell = cell.before()) {
            sum += scores.endedWithPage(cell);
        }
        return sum;
    }

    private void take(int at, int node, int into, Move move, double score, @Nullable Kept row, double[] next) {
        if (score > next[into]) {
            next[into] = score;
            came[at][into] = (char) (node << MOVE_BITS | move.ordinal());
            nextBegun[into] = move == Move.ON && !stretch.first(at) ? begun[node] : at;
            nextKept[into] = row;
        }
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
            path[at] = node / NODES;
            how[at] = MOVES[came[at][node] & (1 << MOVE_BITS) - 1];
            node = came[at][node] >> MOVE_BITS;
        }
        return new Path(path, how, score);
    }
}
