package vn.caitien.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.text.Plain;

/** How much the words of an item of section V have in common with each problem of section IV. */
final class ProblemLikeness {
    private static final List<Cell> OF_ITEM = List.of(Cell.IMPROVEMENT, Cell.EXPECTED_RESULT, Cell.TASKS, Cell.INDICATOR);
    private static final List<Cell> OF_PROBLEM = List.of(Cell.CRITERION_TITLE, Cell.LIMIT, Cell.CAUSE, Cell.CURRENT_STATE);
    private static final double COMMONEST = 0.1;

    private final List<Set<String>> problems;
    private final Map<String, Integer> spread = new HashMap<>();

    ProblemLikeness(List<Row> problems) {
        this.problems = problems.stream().map(problem -> terms(problem, OF_PROBLEM)).toList();
        this.problems.forEach(terms -> terms.forEach(term -> spread.merge(term, 1, Integer::sum)));
    }

    /** For each problem 0 (nothing shared) to 1; what few problems speak of weighs most. */
    double[] of(Row item) {
        Set<String> terms = terms(item, OF_ITEM);
        double own = weight(terms);
        double[] result = new double[problems.size()];
        for (int i = 0; i < result.length; i++) {
            Set<String> shared = new HashSet<>(problems.get(i));
            shared.retainAll(terms);
            double both = Math.sqrt(own * weight(problems.get(i)));
            result[i] = both == 0 ? 0 : weight(shared) / both;
        }
        return result;
    }

    private double weight(Set<String> terms) {
        return terms.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String term) {
        double rarity = COMMONEST + Math.log((double) problems.size() / spread.getOrDefault(term, 1));
        return term.contains(" ") ? rarity : rarity / 4;
    }

    /** Syllables, and pairs of neighbouring ones: Vietnamese words are mostly of two. */
    private static Set<String> terms(Row row, List<Cell> cells) {
        Set<String> terms = new HashSet<>();
        Stream<String> texts = cells.stream().map(cell -> row.cells().get(cell)).filter(Objects::nonNull);
        texts.forEach(text -> {
            String[] syllables = Plain.lower(text).split("[^\\p{L}\\d]+");
            for (int i = 0; i < syllables.length; i++) {
                terms.add(syllables[i]);
                if (i + 1 < syllables.length) {
                    terms.add(syllables[i] + " " + syllables[i + 1]);
                }
            }
        });
        return terms;
    }
}
