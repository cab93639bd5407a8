package vn.caitien.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.Scans;
import vn.caitien.plan.Plan;

/** How far the confidence reported can be believed. */
public final class Reliability {
    /** A cell reported below this is doubtful. */
    public static final double SURE = 0.9;

    private static final double[] BINS = {0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0};

    private static final Importer IMPORTER = Importer.standard().readingScans(Scans.STANDARD);

    private final List<Reported> cells = new ArrayList<>();

    public void add(Collection<Reported> more) {
        cells.addAll(more);
    }

    /** Adds all that another counts. */
    public void add(Reliability other) {
        cells.addAll(other.cells);
    }

    /** Adds the cells of a document's first plan, imported now; none when no plan is found in it. */
    void add(String name, byte[] bytes, Plan truth) {
        try {
            add(Reported.of(truth, IMPORTER.read(name, bytes).getFirst()));
        } catch (ReadException e) {
            System.err.println(name + ": " + e.getMessage());
        }
    }

    /** Right cells of all. */
    public Share right() {
        return share(cell -> true, Reported::right);
    }

    /** Right cells of those reported sure. */
    public Share rightOfSure() {
        return share(Reliability::sure, Reported::right);
    }

    /** Cells reported sure of those that are right. */
    public Share sureOfRight() {
        return share(Reported::right, Reliability::sure);
    }

    /** Cells reported doubtful of those that are wrong. */
    public Share doubtedOfWrong() {
        return share(cell -> !cell.right(), cell -> !sure(cell));
    }

    private static boolean sure(Reported cell) {
        return cell.confidence() >= SURE;
    }

    private Share share(Predicate<Reported> among, Predicate<Reported> hit) {
        List<Reported> asked = cells.stream().filter(among).toList();
        return new Share((int) asked.stream().filter(hit).count(), asked.size());
    }

    /** A table in Markdown: what was reported, on the mean, and what came of it. */
    public String table() {
        StringBuilder table = new StringBuilder("| reported | mean | right | cells |\n|---|---|---|---|\n");
        for (int i = 0; i + 1 < BINS.length; i++) {
            double from = BINS[i];
            double to = i + 2 == BINS.length ? 2 : BINS[i + 1];
            List<Reported> bin = cells.stream().filter(cell -> cell.confidence() >= from && cell.confidence() < to).toList();
            if (!bin.isEmpty()) {
                table.append(String.format(Locale.ROOT, "| %.2f–%.2f | %.3f | %.3f | %d |%n", from, BINS[i + 1],
                        bin.stream().mapToDouble(Reported::confidence).average().orElseThrow(),
                        Share.of(bin.stream().map(Reported::right).toList()).value(), bin.size()));
            }
        }
        return table.toString();
    }
}
