package vn.caitien.intake.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.plan.Cell;

/** The weights of the features in each group of cells, as fitted; from {@code weights.yaml}. */
final class Weights {

    private static final String FILE = "/vn/caitien/intake/confidence/weights.yaml";

    private final Map<Group, double[]> byGroup = new EnumMap<>(Group.class);

    /** @param byKey for each group, by feature, the weight; a feature that is not named has none */
    Weights(Map<String, Map<String, Double>> byKey) {
        for (Group group : Group.values()) {
            Map<String, Double> named = new HashMap<>(byKey.getOrDefault(group.key(), Map.of()));
            double[] weights = new double[Feature.values().length];
            for (Feature feature : Feature.values()) {
                Double weight = named.remove(feature.key());
                weights[feature.ordinal()] = weight == null ? 0 : weight;
            }
            if (!named.isEmpty()) {
                throw new IllegalArgumentException("no feature is called " + named.keySet());
            }
            byGroup.put(group, weights);
        }
    }

    static Weights standard() {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE)) {
            return new Weights(new YAMLMapper().readValue(in, File.class).weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record File(Map<String, Map<String, Double>> weights) {}

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
