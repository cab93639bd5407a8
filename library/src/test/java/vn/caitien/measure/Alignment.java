package vn.caitien.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Which row of an import stands for which row of the truth: in order, by likeness. */
final class Alignment {

    private static final double LEAST = 0.3;

    private Alignment() {}

    /** Positions in the truth with their partners' positions in the import. */
    static Map<Integer, Integer> of(List<JsonNode> truth, List<JsonNode> found, List<String> columns) {
        int n = truth.size();
        int m = found.size();
        double[][] alike = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                alike[i][j] = likeness(truth.get(i), found.get(j), columns);
            }
        }
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double hit = alike[i][j] >= LEAST ? alike[i][j] : 0;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), best[i + 1][j + 1] + hit);
            }
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (alike[i][j] >= LEAST && Math.abs(best[i][j] - best[i + 1][j + 1] - alike[i][j]) < 1e-9) {
                pairs.put(i++, j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static double likeness(JsonNode truth, JsonNode found, List<String> columns) {
        double sum = 0;
        int filled = 0;
        for (String column : columns) {
            List<String> a = Words.of(Measure.text(truth, column));
            List<String> b = Words.of(Measure.text(found, column));
            if (!a.isEmpty() || !b.isEmpty()) {
                sum += Sequences.ratio(a, b);
                filled++;
            }
        }
        boolean sameCriterion = Words.of(Measure.text(truth, "criterion")).equals(Words.of(Measure.text(found, "criterion")));
        return (sameCriterion ? 0.3 : 0) + 0.7 * (sum / Math.max(1, filled));
    }
}
