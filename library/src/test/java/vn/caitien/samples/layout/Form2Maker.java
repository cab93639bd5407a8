package vn.caitien.samples.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.samples.Dice;
import vn.caitien.samples.Resources;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.GridRow;
import vn.caitien.samples.paper.Paper.Line;

/** Sets the three tables of Mẫu số 2: problems, items, monitoring. */
final class Form2Maker {
    private static final JsonNode WORDS = Resources.yaml("headings.yaml");
    private static final List<Cell> PROBLEMS =
            List.of(Cell.TT, Cell.STANDARD, Cell.CRITERION, Cell.CURRENT_STATE, Cell.LIMIT, Cell.CAUSE);
    private static final List<Cell> ITEMS = List.of(Cell.TT, Cell.IMPROVEMENT, Cell.EXPECTED_RESULT, Cell.TASKS,
            Cell.INDICATOR, Cell.TIME, Cell.LEAD, Cell.SUPPORT, Cell.EXPECTED_EVIDENCE);

    private final Layout layout;
    private final LineMaker lines;
    private final Dice dice;

    Form2Maker(Layout layout, Dice dice) {
        this.layout = layout;
        this.dice = dice;
        lines = new LineMaker(layout.lists());
    }

    /** Section IV: a row for each item, with the problem it answers. */
    Grid problems(List<Row> rows) {
        List<String> names = headings("problems", PROBLEMS);
        return table(List.of(5, 18, 18, 27, 27, 27), names, rows.size(), "", (i, column) -> {
            Row row = rows.get(i);
            return switch (PROBLEMS.get(column)) {
                case TT -> List.of(Line.centred(String.valueOf(i + 1), false));
                case STANDARD -> List.of(Line.of(layout.table().standard()
                        .formatted(row.cells().get(Cell.STANDARD), row.cells().get(Cell.STANDARD_TITLE))));
                case CRITERION -> List.of(Line.of(row.text(Cell.CRITERION_TITLE)
                        .map(title -> row.cells().get(Cell.CRITERION) + ". " + title)
                        .orElse(row.cells().get(Cell.CRITERION))));
                default -> lines.cell(PROBLEMS.get(column), row.cells().get(PROBLEMS.get(column)));
            };
        });
    }

    /** Section V. */
    Grid items(List<Row> rows) {
        List<String> names = headings("items", ITEMS);
        names.add(dice.pick(Resources.texts(WORDS.path("form2").path("items").path("progress"))));
        String numbers = dice.chance(0.75) ? "(%d)" : "";
        return table(List.of(5, 12, 17, 24, 16, 11, 14, 15, 15, 10), names, rows.size(), numbers, (i, column) -> {
            if (column == 0) {
                return List.of(Line.centred(String.valueOf(i + 1), false));
            }
            if (column == ITEMS.size()) {
                return progress(rows.get(i).progress());
            }
            return lines.cell(ITEMS.get(column), rows.get(i).cells().get(ITEMS.get(column)));
        });
    }

    /** Section VI. */
    Grid reviews(Plan plan) {
        JsonNode words = WORDS.path("form2").path("reviews");
        List<String> names = words.valueStream().map(name -> name.get(0).asString()).toList();
        List<Function<Review, String>> parts = List.of(Review::when, Review::content, Review::result,
                Review::adjustment, Review::evaluator);
        return table(List.of(14, 30, 24, 18, 16), names, plan.reviews().size(), "", (i, column) -> {
            String text = parts.get(column).apply(plan.reviews().get(i));
            return text == null ? List.of() : List.of(Line.of(text));
        });
    }

    private List<Line> progress(Progress progress) {
        return progress == null ? List.of() : List.of(Line.of(WORDS.path("progress")
                .path(Map.of(Progress.DONE, "done", Progress.UNDER_WAY, "under-way", Progress.NOT_DONE, "not-done")
                        .get(progress)).asString()));
    }

    private List<String> headings(String table, List<Cell> cells) {
        Map<Cell, String> names = Layouts.names(dice, WORDS.path("form2").path(table));
        return new ArrayList<>(cells.stream().map(names::get).toList());
    }

    private interface Content {
        List<Line> of(int row, int column);
    }

    private Grid table(List<Integer> widths, List<String> names, int count, String numbers, Content content) {
        List<GridRow> rows = new ArrayList<>();
        rows.add(row(names.size(), column -> HeadingMaker.title(names.get(column))));
        if (!numbers.isEmpty()) {
            rows.add(HeadingMaker.numbers(numbers, names.size()));
        }
        int headings = rows.size();
        for (int i = 0; i < count; i++) {
            int place = i;
            rows.add(row(names.size(), column -> content.of(place, column)));
        }
        return new Grid(widths, rows, headings, layout.table().repeats(), layout.table().breaks());
    }

    private static GridRow row(int columns, Function<Integer, List<Line>> content) {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(GridCell.of(column, content.apply(column)));
        }
        return new GridRow(cells);
    }
}
