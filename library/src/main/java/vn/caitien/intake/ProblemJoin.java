package vn.caitien.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;
import vn.caitien.text.Plain;

/**
 * Joins the items of section V of Mẫu số 2 to the problems of section IV: by their numbers where both run alike, else by
 * likeness of their words, else not at all.
 */
final class ProblemJoin {

    private static final List<Cell> OF_PROBLEM = List.of(Cell.STANDARD, Cell.STANDARD_TITLE, Cell.CRITERION,
            Cell.CRITERION_TITLE, Cell.CURRENT_STATE, Cell.LIMIT, Cell.CAUSE);
    private static final double LEAST_LIKENESS = 0.12;
    private static final double LEAST_LEAD = 1.25;
    private static final double UNSURE = 0.7;

    private final List<Row> problems;

    /** @param problems the rows of section IV, with ids of their own */
    ProblemJoin(List<Row> problems) {
        this.problems = problems;
    }

    List<Row> join(List<Row> items) {
        boolean alike = numbers(items).equals(numbers(problems)) && !numbers(items).contains("");
        List<Row> joined = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Row item = items.get(i);
            Optional<Row> problem = alike ? Optional.of(problems.get(i)) : likest(item);
            joined.add(problem.map(found -> answer(item, found, alike ? 1 : UNSURE)).orElse(item));
        }
        return joined;
    }

    private static List<String> numbers(List<Row> rows) {
        return rows.stream().map(row -> row.text(Cell.TT).orElse("").replaceAll("\\D|(?<!\\d)0+(?=\\d)", "")).toList();
    }

    private static Row answer(Row item, Row problem, double sureness) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.putAll(item.cells());
        Map<Cell, Place> places = new EnumMap<>(Cell.class);
        places.putAll(item.provenance());
        for (Cell cell : OF_PROBLEM) {
            problem.text(cell).ifPresent(text -> {
                cells.put(cell, text);
                Place place = problem.provenance().get(cell);
                if (place != null) {
                    places.put(cell, place.sure(place.confidence() * sureness));
                }
            });
        }
        return new Row(item.id(), cells, item.progress(), problem.id(), item.printed(), item.normalised(), places);
    }

    private Optional<Row> likest(Row item) {
        Set<String> words = words(item, Stream.of(Cell.IMPROVEMENT, Cell.EXPECTED_RESULT, Cell.TASKS, Cell.INDICATOR));
        List<Row> sorted = problems.stream()
                .sorted((a, b) -> Double.compare(likeness(words, b), likeness(words, a)))
                .toList();
        if (sorted.isEmpty() || likeness(words, sorted.getFirst()) < LEAST_LIKENESS) {
            return Optional.empty();
        }
        boolean clear = sorted.size() == 1
                || likeness(words, sorted.getFirst()) >= LEAST_LEAD * likeness(words, sorted.get(1));
        return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
    }

    private static double likeness(Set<String> words, Row problem) {
        Set<String> theirs = words(problem, Stream.of(Cell.CRITERION_TITLE, Cell.LIMIT, Cell.CAUSE, Cell.CURRENT_STATE));
        long shared = words.stream().filter(theirs::contains).count();
        return words.isEmpty() || theirs.isEmpty() ? 0 : shared / Math.sqrt((double) words.size() * theirs.size());
    }

    /** Pairs of neighbouring syllables: Vietnamese words are mostly of two. */
    private static Set<String> words(Row row, Stream<Cell> cells) {
        Set<String> pairs = new HashSet<>();
        cells.map(cell -> row.cells().get(cell)).filter(Objects::nonNull).forEach(text -> {
            String[] syllables = Plain.lower(text).split("[^\\p{L}\\d]+");
            for (int i = 0; i + 1 < syllables.length; i++) {
                pairs.add(syllables[i] + " " + syllables[i + 1]);
            }
        });
        return pairs;
    }
}
