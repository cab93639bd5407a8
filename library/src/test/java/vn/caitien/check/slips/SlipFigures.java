package vn.caitien.check.slips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.caitien.check.rule.Remark;

/**
 * Prints how many slips of each kind are found in a text, how many with the right mend, and what is said of the text as
 * it is. Arguments: {@code tuned.txt}, {@code kept.txt} or a file of lines; then {@code -v} to print what was missed.
 */
public final class SlipFigures {
    private static final int ROUNDS = 3;

    private SlipFigures() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.exists(Path.of(args[0])) ? Files.readAllLines(Path.of(args[0])) : Lines.read(args[0]);
        boolean verbose = args.length > 1;
        FalseAlarms alarms = FalseAlarms.in(lines);
        System.out.println(alarms);
        if (verbose) {
            Stream.concat(alarms.grave().stream(), alarms.notices().stream()).map(SlipFigures::said).forEach(System.out::println);
        }
        System.out.println("| slip | made | found | as warnings | mended rightly |\n|---|---|---|---|---|");
        for (Hand hand : Hand.values()) {
            System.out.println(row(lines, hand, verbose));
        }
    }

    private static String row(List<String> lines, Hand hand, boolean verbose) {
        int[] sums = new int[4];
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Recall recall = Recall.of(lines, hand, seed);
            sums[0] += recall.slips();
            sums[1] += recall.found();
            sums[2] += recall.grave();
            sums[3] += recall.mended();
            if (verbose) {
                recall.missed().forEach(slip -> System.out.println(hand + " missed “" + slip.words() + "” in: " + slip.text()));
            }
        }
        return String.format(Locale.ROOT, "| %s | %d | %.0f %% | %.0f %% | %.0f %% |", hand.title(), sums[0],
                100.0 * sums[1] / sums[0], 100.0 * sums[2] / sums[0], 100.0 * sums[3] / sums[0]);
    }

    private static String said(Remark remark) {
        return (Lines.grave(remark) ? "warning " : "notice ") + remark.rule() + " " + remark.values() + " in: " + remark.quote();
    }
}
