package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fits weights by the averaged structured perceptron: what the right reading has and the best one lacks gains. */
final class Perceptron {
    private final double[] weights = new double[Signal.count()];
    private final double[] sums = new double[Signal.count()];
    private final double[] squares = new double[Signal.count()];
    private int steps = 1;
    private static final double RATE = 0.5;
    /** What a wrong reading is given for each word it has wrong: the right one must be better by that much. */
    private static final double MARGIN = 0.5;
    private final Random order = new Random(2026);

    /**
     * A text to learn from.
     *
     * @param right the right reading
     */
    record Lesson(Stretch stretch, States states, ColumnWidths widths, Evidence evidence, Path right) {
        Signals signals() {
            return new Signals(stretch, states, widths, evidence);
        }
    }

    /** @return the share of words read wrong */
    double learn(List<Lesson> lessons) {
        long wrong = 0;
        long all = 0;
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, order);
        for (Lesson lesson : shuffled) {
            Signals signals = lesson.signals();
            Path best = new Decoder(lesson.stretch, lesson.states, signals, weights, handicaps(lesson)).best();
            for (int i = 0; i < best.states().length; i++) {
                wrong += best.state(i) == lesson.right.state(i) ? 0 : 1;
                all++;
            }
            Map<Integer, Double> step = new HashMap<>();
            Firing.of(lesson.stretch, lesson.states, signals, lesson.right, (signal, value) -> step.merge(signal, value, Double::sum));
            Firing.of(lesson.stretch, lesson.states, signals, best, (signal, value) -> step.merge(signal, -value, Double::sum));
            step.forEach(this::add);
            steps++;
        }
        return (double) wrong / all;
    }

    private static double[][] handicaps(Lesson lesson) {
        double[][] handicaps = new double[lesson.stretch.size()][lesson.states.count()];
        for (int at = 0; at < handicaps.length; at++) {
            Arrays.fill(handicaps[at], MARGIN);
            handicaps[at][lesson.right.state(at)] = 0;
        }
        return handicaps;
    }

    /** Signals that have often been wrong learn in smaller steps. */
    private void add(int signal, double value) {
        if (Math.abs(value) > 1e-9) {
            squares[signal] += value * value;
            double change = RATE * value / Math.sqrt(squares[signal]);
            weights[signal] += change;
            sums[signal] += steps * change;
        }
    }

    /** The mean of the weights over all steps. */
    double[] averaged() {
        double[] mean = new double[weights.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = weights[i] - sums[i] / steps;
        }
        return mean;
    }
}
