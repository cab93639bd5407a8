package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A row of a table written as text.
 *
 * @param cells from left to right, each with its lines, empty where nothing stands; those at the end left out
 * @param width the number of its columns with those at the end
 * @param line the number of its first line in the text, from 1
 * @param gap the blank lines above it; {@link #PAGE} and more where a page turned
 * @param spans whether it is one text over all columns
 */
record TextRow(List<List<String>> cells, int width, int line, int gap, boolean spans) {
    /** More blank lines than anybody types. */
    static final int PAGE = 1000;

    private static final Pattern NUMBER = Pattern.compile("[\\divxIVX.()]{1,5}");
    private static final Pattern RULING = Pattern.compile("[-–—_=:.*+]*");

    static TextRow of(List<String> fields, int line, int gap) {
        List<List<String>> cells = new ArrayList<>(fields.stream().map(TextRow::lines).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new TextRow(cells, fields.size(), line, gap, false);
    }

    private static List<String> lines(String field) {
        List<String> lines = Tags.lines(field);
        return lines.size() == 1 ? FlatLists.lines(lines.getFirst()) : lines;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The figure that occurs most often, the smallest of several; 0 of none. */
    static int usual(List<Integer> figures) {
        Map<Integer, Integer> counts = new TreeMap<>();
        figures.forEach(figure -> counts.merge(figure, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    /** How many cells are empty before the first that is not. */
    int margin() {
        int margin = 0;
        while (margin < cells.size() && cells.get(margin).isEmpty()) {
            margin++;
        }
        return margin;
    }

    /** The same without so many columns at its left. */
    TextRow without(int columns) {
        return new TextRow(cells.subList(Math.min(columns, cells.size()), cells.size()), width - columns, line, gap, false);
    }

    /** Whether it says nothing: empty, or nothing but dashes drawn as rulings. */
    boolean isRuling() {
        return cells.stream().allMatch(cell -> cell.isEmpty() || cell.stream().allMatch(line -> RULING.matcher(line).matches()))
                && (filled() == 0 || filled() > 1 && cells.stream().flatMap(List::stream).anyMatch(line -> line.length() > 1));
    }

    /** Whether its only text stands in the first column, and is no number and no rest of a sentence. */
    boolean isLoose() {
        return filled() == 1 && !cells.getFirst().isEmpty() && !NUMBER.matcher(cells.getFirst().getFirst()).matches()
                && !Character.isLowerCase(cells.getFirst().getFirst().codePointAt(0));
    }

    /** Whether every cell begins small or with a bracket, as the rest of a torn row. */
    boolean isRest() {
        List<Integer> first = cells.stream().filter(cell -> !cell.isEmpty()).map(cell -> cell.getFirst().codePointAt(0)).toList();
        return first.stream().anyMatch(Character::isLowerCase) && first.stream().allMatch(letter -> letter == '(' || Character.isLowerCase(letter));
    }

    /** This row and the rest of it. */
    TextRow runningOn(TextRow rest) {
        List<List<String>> whole = new ArrayList<>(cells);
        for (int i = 0; i < rest.cells.size(); i++) {
            if (i == whole.size()) {
                whole.add(List.of());
            }
            String text = String.join(" ", whole.get(i)) + " " + String.join(" ", rest.cells.get(i));
            whole.set(i, text.isBlank() ? List.of() : List.of(text.strip()));
        }
        return new TextRow(whole, Math.max(width, rest.width), line, gap, spans);
    }

    /** The same, one column further to the right. */
    TextRow shifted() {
        List<List<String>> moved = new ArrayList<>(cells);
        moved.addFirst(List.of());
        return new TextRow(moved, width + 1, line, gap, spans);
    }
}
