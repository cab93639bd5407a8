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
        signals.word(at, state, adder);
        return sum;
    }

    double within(int at) {
        sum = 0;
        signals.within(at, adder);
        return sum;
    }

    double line(int at, int state, int begun) {
        sum = 0;
        signals.line(at, state, begun, adder);
        return sum;
    }

    double on(int at) {
        sum = 0;
        signals.on(at, adder);
        return sum;
    }

    double on(int at, int state) {
        sum = 0;
        signals.on(at, state, adder);
        return sum;
    }

    double onRoom(int at, int state, int begun) {
        sum = 0;
        signals.onRoom(at, state, begun, adder);
        return sum;
    }

    double leave(int at, int state) {
        sum = 0;
        signals.leave(at, state, adder);
        return sum;
    }

    double leaveRoom(int at, int state, int begun) {
        sum = 0;
        signals.leaveRoom(at, state, begun, adder);
        return sum;
    }

    double alone(int at) {
        sum = 0;
        signals.alone(at, adder);
        return sum;
    }

    double enter(int at, int state) {
        sum = 0;
        signals.enter(at, state, adder);
        return sum;
    }

    double row(int at, Move move) {
        sum = 0;
        signals.row(at, move, adder);
        return sum;
    }

    double page(int at, int state) {
        sum = 0;
        signals.page(at, state, adder);
        return sum;
    }

    double pair(Move move, boolean resumed, int from, int to, Blanks blanks) {
        sum = 0;
        signals.pair(move, resumed, from, to, blanks, adder);
        return sum;
    }

    double resumed(int at, int state, @Nullable Kept cell) {
        sum = 0;
        signals.resumed(at, state, cell, adder);
        return sum;
    }

    double ended(Kept cell) {
        sum = 0;
        signals.ended(cell, adder);
        return sum;
    }

    double endedWithPage(Kept cell) {
        sum = 0;
        signals.endedWithPage(cell, adder);
        return sum;
    }

    double besideRow(int at, int to) {
        sum = 0;
        signals.besideRow(at, to, adder);
        return sum;
    }

    double beside(int at, int to) {
        sum = 0;
        signals.beside(at, to, adder);
        return sum;
    }

    double beside(boolean resumed, int from, int to, int marks) {
        sum = 0;
        signals.beside(resumed, from, to, marks, adder);
        return sum;
    }
}
