package vn.caitien.intake.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.plan.Cell;

/** The weights of the features in each group of cells, as fitted to cells that were read in one manner; from a data file. */
final class Weights {

    private static final String FOLDER = "/vn/caitien/intake/confidence/";

    private final Map<Group, double[]> byGroup = new EnumMap<>(Group.class);

    /** @param byKey for each group, by feature, the weight; a feature that is not named has none */
    Weights(Map<String, Map<String, Double>> byKey) {
        for (Group group : Group.values()) {
            Map<String, Double> named = new HashMap<>(byKey.getOrDefault(group.key(), Map.of()));
            double[] weights = Slots.KEYS.stream().map(named::remove).mapToDouble(weight -> weight == null ? 0 : weight).toArray();
            if (!named.isEmpty()) {
                throw new IllegalArgumentException("no feature is called " + named.keySet());
            }
            byGroup.put(group, weights);
        }
    }

    /** Those of cells read in that manner. */
    static Weights standard(Manner manner) {
        String file = FOLDER + switch (manner) {
            case LAID_OUT -> "weights.yaml";
            case FLATTENED -> "flattened.yaml";
            case SCANNED -> "scanned.yaml";
        };
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(file), file)) {
            return new Weights(new YAMLMapper().readValue(in, File.class).weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record File(Map<String, Map<String, Double>> weights) {}

    /** The weights of a group, in the order of {@link Slots#KEYS}. */
    double[] of(Group group) {
        return byGroup.get(group).clone();
    }

    /** The probability that a cell with those features is right. */
    double probability(Cell cell, double[] features) {
        double[] weights = byGroup.get(Group.of(cell));
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
