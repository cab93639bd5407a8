package vn.caitien.samples.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.samples.layout.Layout.Counting;
import vn.caitien.samples.layout.Layout.Standards;
import vn.caitien.samples.paper.Paper.Align;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.GridRow;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Made;

/** Sets the nine-column plan table, in one grid or two, and keeps the truth of what it prints. */
final class TableMaker {
    private final Layout layout;
    private final Layout.Table table;
    private final LineMaker lines;
    private final List<Cell> order;
    private final List<Band> bands = new ArrayList<>();
    private final List<Row> truths = new ArrayList<>();
    private int standards;

    TableMaker(Layout layout) {
        this.layout = layout;
        table = layout.table();
        lines = new LineMaker(layout.lists());
        order = new ArrayList<>(layout.columns().order());
        if (inColumn()) {
            order.add(order.indexOf(Cell.CRITERION), Cell.STANDARD);
        }
    }

    List<Band> bands() {
        return bands;
    }

    /** The rows as printed: with their TT, and without what this layout leaves out. */
    List<Row> truths() {
        return truths;
    }

    List<Grid> grids(List<Row> rows) {
        int end = table.rowsPerTable() == 0 ? rows.size() : cut(rows);
        List<Grid> grids = new ArrayList<>();
        grids.add(grid(rows, 0, end, true));
        if (end < rows.size()) {
            grids.add(grid(rows, end, rows.size(), table.headingAgain()));
        }
        return grids;
    }

    /** Where to cut, never between rows that share a merged cell. */
    private int cut(List<Row> rows) {
        int end = Math.min(table.rowsPerTable(), rows.size());
        while (end < rows.size() && same(rows, end - 1, end, Cell.CRITERION)) {
            end++;
        }
        return end;
    }

    private Grid grid(List<Row> rows, int from, int to, boolean withHeading) {
        HeadingMaker heading = new HeadingMaker(layout, order);
        List<GridRow> out = new ArrayList<>(withHeading ? heading.rows() : List.of());
        int headings = out.size();
        if (from == 0 && !table.levelBand().isEmpty()) {
            bands.add(new Band(table.levelBand(), null, 0));
            out.add(new GridRow(List.of(new GridCell(0, order.size(), 1, List.of(Line.centred(table.levelBand(), true)),
                    false))));
        }
        for (int i = from; i < to; i++) {
            boolean begins = i == 0 || !same(rows, i - 1, i, Cell.STANDARD);
            if (begins) {
                standards++;
                if (!inColumn()) {
                    out.add(band(rows.get(i), i));
                }
            }
            out.add(row(rows, i, from, to));
        }
        return new Grid(order.stream().map(layout.columns().widths()::get).toList(), out, headings, table.repeats(),
                table.breaks());
    }

    private boolean inColumn() {
        return table.standards() == Standards.COLUMN_MERGED || table.standards() == Standards.COLUMN_REPEATED;
    }

    private GridRow band(Row row, int place) {
        String text = standard(row);
        boolean counted = order.getFirst() == Cell.TT && table.counting() == Counting.STANDARDS;
        bands.add(new Band(text, counted ? String.valueOf(standards) : null, place));
        List<GridCell> cells = new ArrayList<>();
        int first = 0;
        if (counted) {
            cells.add(new GridCell(0, 1, 1, List.of(Line.of(String.valueOf(standards))), true));
            first = 1;
        }
        List<Line> title = List.of(new Line("", text, Made.TYPED, true, false,
                Align.LEFT));
        if (table.standards() == Standards.BAND) {
            cells.add(new GridCell(first, order.size() - first, 1, title, false));
        } else {
            for (int column = first; column < order.size(); column++) {
                cells.add(GridCell.of(column, order.get(column) == Cell.CRITERION ? title : List.of()));
            }
        }
        return new GridRow(cells);
    }

    private String standard(Row row) {
        String number = row.text(Cell.STANDARD).orElseThrow();
        return row.text(Cell.STANDARD_TITLE).map(title -> table.standard().formatted(number, title))
                .orElse("Tiêu chuẩn " + number);
    }

    private GridRow row(List<Row> rows, int place, int from, int to) {
        Row row = rows.get(place);
        Row truth = truth(row, place, rows);
        truths.add(truth);
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < order.size(); column++) {
            Cell cell = order.get(column);
            boolean merged = switch (cell) {
                case STANDARD -> table.standards() == Standards.COLUMN_MERGED;
                case CRITERION -> table.mergedCriteria();
                case TT -> table.mergedCriteria() && table.counting() == Counting.ROWS;
                default -> false;
            };
            Cell key = cell == Cell.STANDARD ? Cell.STANDARD : Cell.CRITERION;
            if (merged && place > from && same(rows, place - 1, place, key)) {
                continue;
            }
            int span = 1;
            while (merged && place + span < to && same(rows, place, place + span, key)) {
                span++;
            }
            boolean number = cell == Cell.TT || cell == Cell.CRITERION && table.criterion().equals("%1$s");
            cells.add(new GridCell(column, 1, span, content(cell, row, truth), number));
        }
        return new GridRow(cells);
    }

    private List<Line> content(Cell cell, Row row, Row truth) {
        return switch (cell) {
            case TT -> truth.text(Cell.TT).map(text -> List.of(Line.centred(text, false))).orElse(List.of());
            case STANDARD -> List.of(Line.of(standard(row)));
            case CRITERION -> row.text(Cell.CRITERION).map(number -> List.of(Line.of(criterion(row, number))))
                    .orElse(List.of());
            default -> row.printed().containsKey(cell) ? printed(row.printed().get(cell))
                    : lines.cell(cell, row.cells().get(cell));
        };
    }

    private static List<Line> printed(String text) {
        return text.isEmpty() ? List.of() : List.of(Line.of(text));
    }

    private String criterion(Row row, String number) {
        return row.text(Cell.CRITERION_TITLE).map(title -> table.criterion().formatted(number, title))
                .orElse(table.criterion().equals("%1$s") ? number : "Tiêu chí " + number);
    }

    private Row truth(Row row, int place, List<Row> rows) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.putAll(row.cells());
        cells.remove(Cell.TT);
        if (order.contains(Cell.TT) && table.counting() == Counting.ROWS) {
            cells.put(Cell.TT, tt(place, rows));
        }
        if (!table.criterion().contains("%2$s")) {
            cells.remove(Cell.CRITERION_TITLE);
        }
        return new Row("r" + place, cells, null, null, row.printed(), row.normalised(), Map.of());
    }

    private String tt(int place, List<Row> rows) {
        int count = 1;
        for (int i = 1; i <= place; i++) {
            if (!table.mergedCriteria() || !same(rows, i - 1, i, Cell.CRITERION)) {
                count++;
            }
        }
        return String.valueOf(count);
    }

    private static boolean same(List<Row> rows, int a, int b, Cell cell) {
        return Objects.equals(rows.get(a).cells().get(cell), rows.get(b).cells().get(cell));
    }
}
