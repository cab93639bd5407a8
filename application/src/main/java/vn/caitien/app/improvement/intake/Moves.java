package vn.caitien.app.improvement.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.NotHere;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.Places;

/** The changes a person makes to a table that was read: words into another column, rows apart and together. */
public record Moves(Plan plan) {

    /** Other words in a cell. */
    public Edit words(String row, Cell cell, @Nullable String text) {
        return new Edit.Words(Places.cell(row, cell), text(row(row), cell), text);
    }

    /** The words of a cell into another, before or after those that stand there, as the columns stand. */
    public Edit into(String id, Cell from, Cell to, List<Cell> order) {
        Row row = row(id);
        String moved = text(row, from);
        String there = text(row, to);
        return new Edit.Several(List.of(words(id, from, null),
                words(id, to, order.indexOf(from) < order.indexOf(to) ? joined(moved, there) : joined(there, moved))));
    }

    /** The words of a cell and of all behind it one column on; what has no column to go to stays with the last. */
    public Edit onward(String id, Cell from, List<Cell> order) {
        int at = order.indexOf(from);
        List<Edit> edits = new ArrayList<>();
        for (int to = order.size() - 1; to >= at && at >= 0; to--) {
            String come = to == at ? null : text(row(id), order.get(to - 1));
            String stays = to == order.size() - 1 && to > at ? text(row(id), order.get(to)) : null;
            edits.add(words(id, order.get(to), joined(come, stays)));
        }
        return new Edit.Several(edits);
    }

    /** The same one column back; the words of the cell itself join those before it. */
    public Edit backward(String id, Cell from, List<Cell> order) {
        int at = order.indexOf(from);
        List<Edit> edits = new ArrayList<>();
        for (int to = Math.max(0, at - 1); to < order.size(); to++) {
            String come = to + 1 < order.size() ? text(row(id), order.get(to + 1)) : null;
            String stays = to == at - 1 ? text(row(id), order.get(to)) : null;
            edits.add(words(id, order.get(to), joined(stays, come)));
        }
        return new Edit.Several(edits);
    }

    /**
     * Lines of a row into a new one below it.
     *
     * @param down by cell, which lines, from 0
     */
    public Edit apart(String id, Map<Cell, Set<Integer>> down) {
        Row row = row(id);
        List<Edit> edits = new ArrayList<>();
        Map<Cell, String> fresh = new EnumMap<>(Cell.class);
        Map<Cell, Place> places = new EnumMap<>(Cell.class);
        down.forEach((cell, numbers) -> {
            List<String> lines = Objects.requireNonNullElse(text(row, cell), "").lines().toList();
            edits.add(words(id, cell, chosen(lines, numbers, false)));
            String moved = chosen(lines, numbers, true);
            if (moved != null) {
                fresh.put(cell, moved);
                Place from = row.provenance().get(cell);
                if (from != null) {
                    places.put(cell, from.sure(1));
                }
            }
        });
        Stream.of(Cell.STANDARD, Cell.STANDARD_TITLE).filter(cell -> !fresh.containsKey(cell))
                .forEach(cell -> row.text(cell).ifPresent(text -> fresh.put(cell, text)));
        edits.add(new Edit.AddRow(id, 0, Row.of(freshId(), fresh).at(places)));
        return new Edit.Several(edits);
    }

    /** The words of a row to those of the row above, and no more row of it. */
    public Edit together(String id) {
        int at = at(id);
        if (at == 0) {
            throw new NotHere("a row above " + id);
        }
        Row above = plan.rows().get(at - 1);
        Row row = plan.rows().get(at);
        List<Edit> edits = new ArrayList<>();
        row.cells().forEach((cell, text) -> {
            String there = text(above, cell);
            if (!text.equals(there)) {
                edits.add(words(above.id(), cell, joined(there, text)));
            }
        });
        edits.add(new Edit.RemoveRow(row));
        return new Edit.Several(edits);
    }

    /** A row without words below one. */
    public Edit added(String id) {
        return new Edit.AddRow(id, 0, Row.of(freshId(), Map.of()));
    }

    /** No more row of that. */
    public Edit removed(String id) {
        return new Edit.RemoveRow(row(id));
    }

    /** A row before or after another, with the bands staying where they are. */
    public Edit moved(String id, String target) {
        return Edit.MoveRow.to(plan, at(id), at(target));
    }

    /** The row before or after one; itself at the ends. */
    public String beside(String id, int by) {
        return plan.rows().get(Math.clamp((long) at(id) + by, 0, plan.rows().size() - 1)).id();
    }

    private String freshId() {
        Set<String> taken = Set.copyOf(plan.rows().stream().map(Row::id).toList());
        return Stream.iterate(plan.rows().size(), number -> number + 1).map(number -> "r" + number)
                .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    private int at(String id) {
        return plan.rows().indexOf(row(id));
    }

    private Row row(String id) {
        return Spot.row(plan, id).orElseThrow(() -> new NotHere("row " + id));
    }

    private static @Nullable String text(Row row, Cell cell) {
        return row.text(cell).orElse(null);
    }

    private static @Nullable String chosen(List<String> lines, Set<Integer> numbers, boolean those) {
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (numbers.contains(at) == those) {
                kept.add(lines.get(at));
            }
        }
        return kept.isEmpty() ? null : String.join("\n", kept);
    }

    private static @Nullable String joined(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return before + "\n" + after;
    }
}
