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
        List<Worded> wanted = truth.stream().map(row -> Worded.of(row, columns)).toList();
        List<Worded> had = found.stream().map(row -> Worded.of(row, columns)).toList();
        double[][] alike = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                alike[i][j] = likeness(wanted.get(i), had.get(j));
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

    /** A row in words, taken apart once for all comparisons. */
    private record Worded(List<String> criterion, List<List<String>> cells) {
        static Worded of(JsonNode row, List<String> columns) {
            return new Worded(Words.of(Measure.text(row, "criterion")),
                    columns.stream().map(column -> Words.of(Measure.text(row, column))).toList());
        }
    }

    private static double likeness(Worded truth, Worded found) {
        double sum = 0;
        int filled = 0;
        for (int i = 0; i < truth.cells.size(); i++) {
            List<String> a = truth.cells.get(i);
            List<String> b = found.cells.get(i);
            if (!a.isEmpty() || !b.isEmpty()) {
                sum += Sequences.ratio(a, b);
                filled++;
            }
        }
        return (truth.criterion.equals(found.criterion) ? 0.3 : 0) + 0.7 * (sum / Math.max(1, filled));
    }
}
