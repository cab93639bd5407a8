package vn.caitien.intake.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caitien.intake.Importer;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.confidence.LogisticRegression.Example;
import vn.caitien.measure.Reported;
import vn.caitien.plan.Plan;
import vn.caitien.samples.Documents;
import vn.caitien.samples.Format;
import vn.caitien.samples.Generated;
import vn.caitien.samples.damage.Damage;

/**
 * Fits the weights of the confidence to generated documents, damaged and whole: {@code ConfidenceFit FILE [COUNT]}
 * writes them to the file. The seeds are others than those on which the reliability is measured.
 */
public final class ConfidenceFit {
    static final long FIRST_SEED = 500_000;
    private static final int COUNT = 45;
    private static final double PENALTY = 3;

    private final Map<Double, double[]> seen = new HashMap<>();
    private final Map<Group, List<Example>> examples = new EnumMap<>(Group.class);
    private final Importer importer = Importer.with(Limits.DEFAULT, Confidence.with((cell, features) -> mark(features)));

    /** Writes the weights. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : COUNT;
        ConfidenceFit fit = new ConfidenceFit();
        for (int i = 0; i < count; i++) {
            for (Format format : Format.values()) {
                long seed = FIRST_SEED + 10L * i + format.ordinal();
                fit.take(Damage.random(format, seed));
                if (i % 3 == 0) {
                    fit.take(Documents.random(format, seed));
                }
            }
        }
        Files.writeString(Path.of(args[0]), fit.yaml());
    }

    /** Gives each cell a confidence of its own, by which its features are found again. */
    private double mark(double[] features) {
        double mark = (seen.size() + 0.5) / 1e9;
        seen.put(mark, features);
        return mark;
    }

    private void take(Generated document) {
        seen.clear();
        try {
            Plan plan = importer.read(document.name(), document.bytes()).getFirst();
            for (Reported cell : Reported.of(document.truth(), plan)) {
                double[] features = seen.get(cell.confidence());
                if (features != null) {
                    examples.computeIfAbsent(Group.of(cell.cell()), none -> new ArrayList<>())
                            .add(new Example(features, cell.right()));
                }
            }
        } catch (ReadException e) {
            System.err.println(document.name() + " holds no plan that can be read");
        }
    }

    private String yaml() {
        StringBuilder yaml = new StringBuilder("# Natural logarithms of odds, by group of cells and feature. Fitted by"
                + " ConfidenceFit to generated documents;\n# not to be edited by hand.\nweights:\n");
        for (Group group : Group.values()) {
            List<Example> all = examples.get(group);
            double[] weights = LogisticRegression.fit(all, PENALTY);
            long wrong = all.stream().filter(example -> !example.right()).count();
            yaml.append("  # ").append(all.size()).append(" cells, ").append(wrong).append(" wrong\n  ")
                    .append(group.key()).append(":\n");
            for (Feature feature : Feature.values()) {
                yaml.append(String.format(Locale.ROOT, "    %s: %.3f%n", feature.key(), weights[feature.ordinal()]));
            }
        }
        return yaml.toString();
    }
}
