package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Row;

/**
 * The problems of a plan as they stand in section IV of Mẫu số 2.
 *
 * @param rows a line each, with the titles of standard and criterion that its items know
 * @param answered of each item the line it answers, from 0; null where none is known
 */
record Problems(List<Row> rows, List<@Nullable Integer> answered) {
    private static final List<Cell> OF_PROBLEM = List.of(Cell.STANDARD, Cell.STANDARD_TITLE, Cell.CRITERION,
            Cell.CRITERION_TITLE, Cell.CURRENT_STATE, Cell.LIMIT, Cell.CAUSE);

    /** The problems of the plan; where it lists none, what its items say of the problems they answer. */
    static Problems of(Plan plan) {
        return plan.problems().isEmpty() ? ofItems(plan.rows()) : listed(plan);
    }

    private static Problems listed(Plan plan) {
        List<@Nullable String> ids = new ArrayList<>();
        plan.problems().forEach(problem -> ids.add(problem.id()));
        List<Row> rows = new ArrayList<>();
        for (Problem problem : plan.problems()) {
            Map<Cell, String> cells = new EnumMap<>(Cell.class);
            put(cells, Cell.TT, problem.tt() == null ? String.valueOf(rows.size() + 1) : problem.tt());
            put(cells, Cell.STANDARD, problem.standard());
            put(cells, Cell.CRITERION, problem.criterion());
            put(cells, Cell.CURRENT_STATE, problem.currentState());
            put(cells, Cell.LIMIT, problem.limit());
            put(cells, Cell.CAUSE, problem.cause());
            titles(cells, plan.rows());
            rows.add(Row.of("p" + rows.size(), cells));
        }
        List<@Nullable Integer> answered = new ArrayList<>();
        for (Row row : plan.rows()) {
            int at = row.problem() == null ? -1 : ids.indexOf(row.problem());
            answered.add(at < 0 ? null : Integer.valueOf(at));
        }
        return new Problems(rows, answered);
    }

    static Problems ofItems(List<Row> items) {
        Map<Map<Cell, String>, Integer> lines = new LinkedHashMap<>();
        List<@Nullable Integer> answered = new ArrayList<>();
        for (Row item : items) {
            Map<Cell, String> cells = new EnumMap<>(Cell.class);
            OF_PROBLEM.forEach(cell -> put(cells, cell, item.cells().get(cell)));
            answered.add(lines.computeIfAbsent(cells, none -> lines.size()));
        }
        List<Row> rows = new ArrayList<>();
        for (Map<Cell, String> line : lines.keySet()) {
            Map<Cell, String> cells = new HashMap<>(line);
            cells.put(Cell.TT, String.valueOf(rows.size() + 1));
            rows.add(Row.of("p" + rows.size(), cells));
        }
        return new Problems(rows, answered);
    }

    private static void titles(Map<Cell, String> cells, List<Row> items) {
        for (Row item : items) {
            same(cells, item, Cell.STANDARD, Cell.STANDARD_TITLE);
            same(cells, item, Cell.CRITERION, Cell.CRITERION_TITLE);
        }
    }

    private static void same(Map<Cell, String> cells, Row item, Cell number, Cell title) {
        String known = item.cells().get(title);
        if (known != null && cells.containsKey(number) && cells.get(number).equals(item.cells().get(number))) {
            cells.putIfAbsent(title, known);
        }
    }

    private static void put(Map<Cell, String> cells, Cell cell, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            cells.put(cell, text);
        }
    }
}
