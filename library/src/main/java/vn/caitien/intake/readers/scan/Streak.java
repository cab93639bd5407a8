package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.List;

/** Long dark runs of neighbouring rows: a ruling, or what may be one. */
final class Streak {

    /** A run of one row; {@code to} does not belong to it. */
    record Run(int row, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private int from = Integer.MAX_VALUE;
    private int to;
    private long pixels;
    private double rows;

    Streak(Run first) {
        add(first);
    }

    void add(Run run) {
        runs.add(run);
        from = Math.min(from, run.from());
        to = Math.max(to, run.to());
        pixels += run.length();
        rows += (double) run.row() * run.length();
    }

    /** Whether the run lies on this one's last row or the row below, beside it or not farther off than the gap. */
    boolean goesOn(Run run, int gap) {
        for (int i = runs.size() - 1; i >= 0 && run.row() - runs.get(i).row() <= 1; i--) {
            if (run.from() <= runs.get(i).to() + gap && run.to() + gap >= runs.get(i).from()) {
                return true;
            }
        }
        return false;
    }

    int lastRow() {
        return runs.getLast().row();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    /** The mean number of rows over its length. */
    double thickness() {
        return (double) pixels / length();
    }

    /** The middle of its rows. */
    double at() {
        return rows / pixels + 0.5;
    }

    List<Run> runs() {
        return runs;
    }
}
