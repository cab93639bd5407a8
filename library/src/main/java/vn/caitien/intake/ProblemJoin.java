package vn.caitien.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;
import vn.caitien.text.Plain;

/**
 * Joins the items of section V of Mẫu số 2 to the problems of section IV: by their numbers where both run alike, else
 * by the criterion an item names, else by likeness of their words, else not at all.
 */
final class ProblemJoin {
    private static final List<Cell> OF_PROBLEM = List.of(Cell.STANDARD, Cell.STANDARD_TITLE, Cell.CRITERION,
            Cell.CRITERION_TITLE, Cell.CURRENT_STATE, Cell.LIMIT, Cell.CAUSE);
    private static final Pattern NAMED = Pattern.compile("(?:tieu chi|\\btc)\\s*(\\d\\.\\d{1,2})(?![\\d/])");
    private static final Pattern CRITERION = Pattern.compile("\\d\\.\\d{1,2}");
    /** The number of an item that answers several problems: "1, 2". */
    private static final Pattern SEVERAL = Pattern.compile("\\d+(?:\\s*(?:[,;&+]|và)\\s*\\d+)+\\.?");
    private static final Pattern NUMBER = Pattern.compile("\\D*0*(\\d+)(.*)");
    private static final double UNSURE = 0.7;
    private static final int NONE = -1;

    private final List<Row> problems;
    private final List<String> numbers;

    /** @param problems the rows of section IV, with ids of their own */
    ProblemJoin(List<Row> problems) {
        this.problems = problems;
        this.numbers = numbers(problems);
    }

    List<Row> join(List<Row> items) {
        List<Integer> numbered = numbered(items);
        List<List<Integer>> allowed = IntStream.range(0, items.size())
                .mapToObj(i -> numbered.get(i) == NONE ? ofCriterion(items.get(i)) : ofNumbers(items.get(i), numbered.get(i)))
                .toList();
        int[] likest = new ProblemMatch(new ProblemLikeness(problems), items, allowed).likest();
        List<Row> joined = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean sure = allowed.get(i).size() == 1;
            int found = sure ? allowed.get(i).getFirst() : likest[i];
            joined.add(found == NONE ? items.get(i) : answer(items.get(i), problems.get(found), sure ? 1 : UNSURE));
        }
        return joined;
    }

    /** The problem of each item's number; none for all of them where numbers do not run alike or names speak against it. */
    private List<Integer> numbered(List<Row> items) {
        List<String> theirs = numbers(items);
        List<Integer> byNumber = alike(theirs, items) ? theirs.stream().map(numbers::indexOf).toList()
                : sideBySide(items) ? IntStream.range(0, items.size()).boxed().toList()
                : List.of();
        long against = IntStream.range(0, byNumber.size()).filter(i -> !ofCriterion(items.get(i)).contains(byNumber.get(i))).count();
        return !byNumber.isEmpty() && against * 2 <= items.size() ? byNumber : items.stream().map(item -> NONE).toList();
    }

    /** Whether there are as many items as problems, and the numbers that are there, most of them, are the same. */
    private boolean sideBySide(List<Row> items) {
        List<String> ours = problems.stream().map(ProblemJoin::number).toList();
        List<String> theirs = items.stream().map(ProblemJoin::number).toList();
        if (ours.size() != theirs.size()) {
            return false;
        }
        long both = IntStream.range(0, ours.size()).filter(i -> !ours.get(i).isEmpty() && !theirs.get(i).isEmpty()).count();
        long same = IntStream.range(0, ours.size()).filter(i -> !ours.get(i).isEmpty() && ours.get(i).equals(theirs.get(i))).count();
        return both == same && same * 2 >= ours.size();
    }

    /** The problems of the criteria the item names; of its standard; else all of them. */
    private List<Integer> ofCriterion(Row item) {
        Stream<String> words = Stream.of(Cell.IMPROVEMENT, Cell.EXPECTED_RESULT)
                .map(cell -> item.text(cell).orElse(""))
                .flatMap(text -> NAMED.matcher(Plain.bare(text)).results().map(hit -> hit.group(1)));
        Set<String> named = item.text(Cell.CRITERION).map(Set::of).orElseGet(() -> words.collect(Collectors.toSet()));
        Set<String> criteria = named.stream().flatMap(ProblemJoin::criteria).collect(Collectors.toSet());
        List<Integer> same = having(Cell.CRITERION, criteria);
        if (same.isEmpty()) {
            same = having(Cell.STANDARD, item.text(Cell.STANDARD).map(Set::of).orElse(Set.of()));
        }
        return same.isEmpty() ? IntStream.range(0, problems.size()).boxed().toList() : same;
    }

    /** The problem of its number, or those of its several numbers: which of them its words are likest is not certain. */
    private List<Integer> ofNumbers(Row item, int first) {
        String tt = item.text(Cell.TT).orElse("");
        return SEVERAL.matcher(tt).matches() ? each(tt).map(numbers::indexOf).filter(i -> i != NONE).toList() : List.of(first);
    }

    private static Stream<String> each(String tt) {
        return Pattern.compile("0*(\\d+)").matcher(tt).results().map(hit -> hit.group(1));
    }

    private static Stream<String> criteria(String text) {
        return CRITERION.matcher(text).results().map(MatchResult::group);
    }

    private List<Integer> having(Cell cell, Set<String> wanted) {
        return IntStream.range(0, problems.size())
                .filter(i -> problems.get(i).text(cell)
                        .filter(text -> wanted.contains(text) || criteria(text).anyMatch(wanted::contains)).isPresent())
                .boxed()
                .toList();
    }

    /** Whether the items' numbers are those of the problems, or numbers below them such as 2.1 or 2b. */
    private boolean alike(List<String> theirs, List<Row> items) {
        if (numbers.contains("") || numbers.stream().distinct().count() < numbers.size() || theirs.contains("")) {
            return false;
        }
        boolean below = items.stream().map(item -> NUMBER.matcher(item.text(Cell.TT).orElse("")))
                .anyMatch(tt -> tt.matches() && tt.group(2).matches("[.,-]\\s*\\d+\\.?|\\s*[a-zđ][.)]?"));
        List<String> distinct = IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> SEVERAL.matcher(items.get(i).text(Cell.TT).orElse("")).matches()
                        ? each(items.get(i).text(Cell.TT).orElse(""))
                        : Stream.of(theirs.get(i)))
                .distinct()
                .toList();
        return below ? numbers.containsAll(distinct) : distinct.equals(numbers);
    }

    /**
     * Their numbers without zeros in front. A row without one has the number missing between those around it, else that
     * of the row above.
     */
    private static List<String> numbers(List<Row> rows) {
        List<String> result = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            String own = number(rows.get(at));
            String above = result.isEmpty() ? "" : result.getLast();
            result.add(!own.isEmpty() ? own : isSkipped(rows, at, above) ? String.valueOf(Long.parseLong(above) + 1) : above);
        }
        return result;
    }

    /** Whether numbers run on below as if every row from there had one of its own. */
    private static boolean isSkipped(List<Row> rows, int from, String above) {
        int next = from;
        while (next < rows.size() && number(rows.get(next)).isEmpty()) {
            next++;
        }
        return next < rows.size() && !above.isEmpty()
                && Long.parseLong(number(rows.get(next))) - Long.parseLong(above) == next - from + 1;
    }

    /** The number of a row, of nine figures at most; empty when it has none. */
    private static String number(Row row) {
        Matcher tt = NUMBER.matcher(row.text(Cell.TT).orElse(""));
        return tt.matches() && tt.group(1).length() < 10 ? tt.group(1) : "";
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
}
