package vn.caitien.intake.flat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caitien.intake.flat.Perceptron.Lesson;

/** Measures how many words are given the right column when some signals are taken away, without refitting the others. */
public final class FlatAblation {
    /** Of the papers; no weights were fitted to them. */
    public static final long FIRST_SEED = 900_000;
    private static final Set<Signal> TITLES = EnumSet.of(Signal.ON_TITLE, Signal.BESIDE_TITLE, Signal.TITLE, Signal.PAGE_TITLE);
    private static final Set<Signal> SPACES = EnumSet.of(Signal.ON_GAP, Signal.ROW_GAP, Signal.PAGE_GAP, Signal.ON_LED, Signal.ON_LONE, Signal.PAGE_LED, Signal.NEXT_LED, Signal.NEXT_LAST, Signal.ROW_LED, Signal.ROW_LAST_BLANKS,
            Signal.ENTER_STATE_LED, Signal.LEAVE_STATE_LAST, Signal.BESIDE_MARKS, Signal.SPACES);
    private static final Set<Signal> WORDS = EnumSet.of(Signal.PHRASE, Signal.SHAPE, Signal.ON_PHRASE, Signal.ON_TOGETHER, Signal.BESIDE_TOGETHER);

    private FlatAblation() {}

    /**
     * A table in Markdown: without marks of blank cells and with them, the mean over tables and the worst tenth.
     *
     * @param papers how many, each without marks and with them
     */
    public static String table(int papers) {
        List<Lesson> lessons = FlatFit.lessons(FIRST_SEED, papers);
        return "| | without marks | worst tenth | with marks | worst tenth |\n|---|---|---|---|---|\n"
                + row("all signals", lessons, EnumSet.noneOf(Signal.class), true)
                + row("without titles of the catalogue", lessons, TITLES, true)
                + row("without blank lines and marks", lessons, SPACES, true)
                + row("without word lists", lessons, WORDS, true)
                + row("without column widths", lessons, EnumSet.noneOf(Signal.class), false);
    }

    private static String row(String what, List<Lesson> lessons, Set<Signal> without, boolean widths) {
        StringBuilder row = new StringBuilder("| " + what + " |");
        for (boolean marked : List.of(false, true)) {
            double[] shares = lessons.stream().filter(lesson -> lesson.stretch().marked() == marked)
                    .mapToDouble(lesson -> right(lesson, without, widths)).sorted().toArray();
            row.append(String.format(Locale.ROOT, " %.3f | %.3f |", Arrays.stream(shares).average().orElse(0), shares[shares.length / 10]));
        }
        return row + "\n";
    }

    private static double right(Lesson lesson, Set<Signal> without, boolean again) {
        double[] first = without(Weights.standard().first(), without);
        Path path = read(lesson, ColumnWidths.unknown(lesson.states().count()), first);
        if (again) {
            ColumnWidths widths = ColumnWidths.of(lesson.stretch(), path, lesson.states().count());
            path = read(lesson, widths, without(Weights.standard().second(), without));
        }
        int right = 0;
        for (int at = 0; at < lesson.stretch().size(); at++) {
            right += path.state(at) == lesson.right().state(at) ? 1 : 0;
        }
        return (double) right / lesson.stretch().size();
    }

    private static Path read(Lesson lesson, ColumnWidths widths, double[] weights) {
        Signals signals = new Signals(lesson.stretch(), lesson.states(), widths, lesson.evidence());
        return new Decoder(lesson.stretch(), lesson.states(), signals, weights).best();
    }

    private static double[] without(double[] weights, Set<Signal> signals) {
        double[] left = weights.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] = signals.contains(Signal.of(i)) ? 0 : left[i];
        }
        return left;
    }
}
