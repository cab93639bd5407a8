package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.readers.scan.Streak.Run;

/** Finds the level rulings of a page from its pixels; upright ones are found on the turned page. */
final class Streaks {
    private static final double GAP = 0.01;
    private static final double THICKEST = 0.06;
    /** The share of a run that must be ink: the feet of letters in a row are less. */
    private static final double SOLID = 0.88;

    private final Ink ink;
    private final int gap;
    private final int shortest;
    private final double thickest;

    private Streaks(Ink ink, double dpi, double shortest) {
        this.ink = ink;
        gap = (int) Math.max(2, Math.round(GAP * dpi));
        this.shortest = (int) Math.round(shortest * dpi);
        thickest = THICKEST * dpi;
    }

    /** @param shortest in inches */
    static List<Streak> of(Ink ink, double dpi, double shortest) {
        return new Streaks(ink, dpi, shortest).find();
    }

    private List<Streak> find() {
        List<Streak> found = new ArrayList<>();
        List<Streak> open = new ArrayList<>();
        for (int row = 0; row < ink.height(); row++) {
            int current = row;
            open.removeIf(streak -> streak.lastRow() < current - 1);
            for (Run run : runs(row)) {
                Streak streak = open.stream().filter(each -> each.goesOn(run, gap)).findFirst().orElse(null);
                if (streak == null) {
                    streak = new Streak(run);
                    open.add(streak);
                    found.add(streak);
                } else {
                    streak.add(run);
                }
            }
        }
        found.removeIf(streak -> streak.thickness() > thickest);
        return found;
    }

    private List<Run> runs(int row) {
        List<Run> runs = new ArrayList<>();
        int from = -1;
        int last = -1;
        int dark = 0;
        for (int x = 0; x <= ink.width(); x++) {
            if (x < ink.width() && ink.at(x, row)) {
                if (from < 0) {
                    from = x;
                    dark = 0;
                }
                dark++;
                last = x;
            } else if (from >= 0 && (x == ink.width() || x - last > gap)) {
                int length = last + 1 - from;
                if (length >= shortest && dark >= SOLID * length) {
                    runs.add(new Run(row, from, last + 1));
                }
                from = -1;
            }
        }
        return runs;
    }
}
