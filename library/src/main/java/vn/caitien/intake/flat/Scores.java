package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;

/** Adds up the weights of the signals that fire. */
final class Scores {
    private final Signals signals;
    private final double[] weights;
    private double sum;
    private final Sink adder = new Sink() {
        @Override
        public void add(int signal, double value) {
            sum += weights[signal] * value;
        }
    };

    Scores(Signals signals, double[] weights) {
        this.signals = signals;
        this.weights = weights;
    }

    double word(int at, int state) {
        sum = 0;
        signals.words().word(at, state, adder);
        return sum;
    }

    double within(int at) {
        sum = 0;
        signals.words().within(at, adder);
        return sum;
    }

    double line(int at, int state, int begun) {
        sum = 0;
        signals.lines().line(at, state, begun, adder);
        return sum;
    }

    double on(int at) {
        sum = 0;
        signals.lines().on(at, adder);
        return sum;
    }

    double on(int at, int state) {
        sum = 0;
        signals.lines().on(at, state, adder);
        return sum;
    }

    double onRoom(int at, int state, int begun) {
        sum = 0;
        signals.lines().onRoom(at, state, begun, adder);
        return sum;
    }

    double leave(int at, int state) {
        sum = 0;
        signals.lines().leave(at, state, adder);
        return sum;
    }

    double leaveRoom(int at, int state, int begun) {
        sum = 0;
        signals.lines().leaveRoom(at, state, begun, adder);
        return sum;
    }

    double alone(int at) {
        sum = 0;
        signals.lines().alone(at, adder);
        return sum;
    }

    double enter(int at, int state) {
        sum = 0;
        signals.lines().enter(at, state, adder);
        return sum;
    }

    double row(int at, Move move) {
        sum = 0;
        signals.rows().row(at, move, adder);
        return sum;
    }

    double page(int at, int state) {
        sum = 0;
        signals.rows().page(at, state, adder);
        return sum;
    }

    double pair(Move move, boolean resumed, int from, int to, Blanks blanks) {
        sum = 0;
        signals.rows().pair(move, resumed, from, to, blanks, adder);
        return sum;
    }

    double resumed(int at, int state, @Nullable Kept cell) {
        sum = 0;
        signals.rows().resumed(at, state, cell, adder);
        return sum;
    }

    double ended(Kept cell) {
        sum = 0;
        signals.rows().ended(cell, adder);
        return sum;
    }

    double endedWithPage(Kept cell) {
        sum = 0;
        signals.rows().endedWithPage(cell, adder);
        return sum;
    }

    double besideRow(int at, int to) {
        sum = 0;
        signals.words().besideRow(at, to, adder);
        return sum;
    }

    double beside(int at, int to) {
        sum = 0;
        signals.words().beside(at, to, adder);
        return sum;
    }

    double beside(boolean resumed, int from, int to, int marks) {
        sum = 0;
        signals.words().beside(resumed, from, to, marks, adder);
        return sum;
    }
}
