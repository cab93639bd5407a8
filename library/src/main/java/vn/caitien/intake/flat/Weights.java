package vn.caitien.intake.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The weights of the signals, fitted to generated texts: of a first reading, and of a second one that knows how wide the
 * columns are. From {@code weights.yaml}.
 *
 * @param first by {@link Signal}
 * @param second by {@link Signal}
 */
record Weights(double[] first, double[] second) {
    private static final String FILE = "/vn/caitien/intake/flat/weights.yaml";

    static Weights standard() {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(FILE), FILE)) {
            File file = new YAMLMapper().readValue(in, File.class);
            return new Weights(placed(file.first()), placed(file.second()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] placed(Map<String, Double> named) {
        double[] weights = new double[Signal.count()];
        named.forEach((name, weight) -> weights[Signal.find(name)] = weight);
        return weights;
    }

    private record File(Map<String, Double> first, Map<String, Double> second) {}
}
