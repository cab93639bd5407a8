package vn.caitien.app.school;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A staff list as it was given, its columns understood by their heads.
 *
 * @param heads of all columns
 * @param columns which hold what: several where a list parts one thing, such as years of birth of men and women
 * @param rows below the heads
 */
public record StaffTable(List<String> heads, Map<StaffColumn, List<Integer>> columns, List<List<String>> rows) {
    /** Above the heads stand the school and a title. */
    private static final int HEADS_WITHIN = 20;

    /** The table whose heads say most, of which one is a name; empty when none does. */
    static Optional<StaffTable> among(List<List<List<String>>> grids) {
        return grids.stream().map(StaffTable::of).flatMap(Optional::stream)
                .max((one, other) -> Integer.compare(one.rows.size(), other.rows.size()));
    }

    /** Heads of columns that are not understood; nothing of them is taken over. */
    public List<String> unknown() {
        List<Integer> known = columns.values().stream().flatMap(List::stream).toList();
        List<String> unknown = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            if (!known.contains(at) && !heads.get(at).isEmpty()) {
                unknown.add(heads.get(at));
            }
        }
        return unknown;
    }

    /** What a row has in the first of those columns that has anything; empty where none has. */
    String text(List<String> row, StaffColumn column) {
        return columns.getOrDefault(column, List.of()).stream().map(row::get).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
    }

    boolean has(StaffColumn column) {
        return columns.containsKey(column);
    }

    /** All of it as text, as it could have been pasted. */
    public String pasted() {
        return heads.stream().collect(Collectors.joining("\t")) + "\n"
                + rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    private static Optional<StaffTable> of(List<List<String>> grid) {
        for (int at = 0; at < Math.min(HEADS_WITHIN, grid.size()); at++) {
            Map<StaffColumn, List<Integer>> columns = columns(grid.get(at));
            boolean named = columns.containsKey(StaffColumn.NAME)
                    || columns.containsKey(StaffColumn.SURNAME) && columns.containsKey(StaffColumn.GIVEN);
            if (named) {
                return Optional.of(new StaffTable(grid.get(at), columns, grid.subList(at + 1, grid.size())));
            }
        }
        return Optional.empty();
    }

    private static Map<StaffColumn, List<Integer>> columns(List<String> heads) {
        Map<StaffColumn, List<Integer>> columns = new EnumMap<>(StaffColumn.class);
        for (int at = 0; at < heads.size(); at++) {
            int column = at;
            StaffWords.builtIn().column(heads.get(at))
                    .ifPresent(kind -> columns.computeIfAbsent(kind, none -> new ArrayList<>()).add(column));
        }
        return columns;
    }
}
