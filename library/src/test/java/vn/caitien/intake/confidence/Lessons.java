package vn.caitien.intake.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.intake.Importer;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.Scans;
import vn.caitien.intake.confidence.LogisticRegression.Example;
import vn.caitien.measure.Reported;
import vn.caitien.plan.Plan;
import vn.caitien.samples.Generated;

/** What the cells of imported documents teach: their features and whether they are right. */
final class Lessons {
    private static final double PENALTY = 3;
    /** Scans are few, for each page takes seconds: what holds for other tables holds for them until they show otherwise. */
    private static final double SCANNED_PENALTY = 0.5;

    private final Manner manner;
    private final Map<Double, double[]> seen = new HashMap<>();
    private final Map<Group, List<Example>> examples = new EnumMap<>(Group.class);
    private final Importer importer = Importer.with(Limits.DEFAULT, Confidence.with((manner, cell, features) -> mark(manner, features)))
            .readingScans(Scans.STANDARD);

    /** @param manner in which the cells must have been read; others teach nothing */
    Lessons(Manner manner) {
        this.manner = manner;
    }

    /** Gives each cell a confidence of its own, by which its features are found again. */
    private double mark(Manner its, double[] features) {
        double mark = (seen.size() + 0.5) / 1e9;
        seen.put(mark, its == manner ? features : new double[0]);
        return mark;
    }

    void take(Generated document) {
        take(document.name(), document.bytes(), document.truth());
    }

    void take(String name, byte[] bytes, Plan truth) {
        seen.clear();
        try {
            Plan plan = importer.read(name, bytes).getFirst();
            for (Reported cell : Reported.of(truth, plan)) {
                double[] features = seen.getOrDefault(cell.confidence(), new double[0]);
                if (features.length > 0) {
                    examples.computeIfAbsent(Group.of(cell.cell()), none -> new ArrayList<>()).add(new Example(features, cell.right()));
                }
            }
        } catch (ReadException e) {
            System.err.println(name + " holds no plan that can be read");
        }
    }

    /** The weights fitted to them, as a data file. */
    String yaml() {
        StringBuilder yaml = new StringBuilder("# Natural logarithms of odds, by group of cells and feature. Fitted by"
                + " ConfidenceFit to generated documents;\n# not to be edited by hand.\nweights:\n");
        for (Group group : Group.values()) {
            List<Example> all = examples.get(group);
            double[] weights = manner == Manner.SCANNED
                    ? LogisticRegression.fit(all, SCANNED_PENALTY, Weights.standard(Manner.LAID_OUT).of(group))
                    : LogisticRegression.fit(all, PENALTY);
            long wrong = all.stream().filter(example -> !example.right()).count();
            yaml.append(String.format(Locale.ROOT, "  # %d cells, %d wrong%n  %s:%n", all.size(), wrong, group.key()));
            for (int i = 0; i < weights.length; i++) {
                if (Math.abs(weights[i]) >= 0.0005) {
                    yaml.append(String.format(Locale.ROOT, "    %s: %.3f%n", Slots.KEYS.get(i), weights[i]));
                }
            }
        }
        return yaml.toString();
    }
}
