package vn.caitien.samples.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.caitien.samples.Dice;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.GridRow;
import vn.caitien.samples.paper.Paper.Line;

/** Spoils one table. Rows with merged cells are left alone, lest the table fall apart. */
final class Spoiler {
    private final Grid grid;
    private final Dice dice;

    Spoiler(Grid grid, Dice dice) {
        this.grid = grid;
        this.dice = dice;
    }

    Grid withoutHeading() {
        return grid.with(grid.rows().subList(grid.heading(), grid.rows().size()), 0);
    }

    Grid headingMisspelled() {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            rows.add(i >= grid.heading() ? row : each(row, cell -> dice.chance(0.6) ? reworded(cell, this::slip) : cell));
        }
        return grid.with(rows, grid.heading());
    }

    /** An empty column somewhere, as scanners of tables like to see them. */
    Grid emptyColumn() {
        int place = dice.between(2, grid.widths().size() - 2);
        List<Integer> widths = new ArrayList<>(grid.widths());
        widths.add(place, 30);
        List<GridRow> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            rows.add(each(row, cell -> cell.column() >= place ? cell.at(cell.column() + 1)
                    : cell.column() + cell.columns() > place
                            ? new GridCell(cell.column(), cell.columns() + 1, cell.rows(), cell.lines(), cell.number())
                            : cell));
        }
        return new Grid(widths, rows, grid.heading(), grid.repeats(), grid.breaks());
    }

    /** The grid with that share of its plain rows spoiled. */
    Grid rows(double share, Function<List<GridCell>, List<List<GridCell>>> change) {
        List<GridRow> rows = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            covered = Math.max(covered - 1, row.cells().stream().mapToInt(GridCell::rows).max().orElse(1) - 1);
            boolean plain = i >= grid.heading() && covered == 0 && row.cells().size() == grid.widths().size();
            if (plain && dice.chance(share)) {
                change.apply(row.cells()).forEach(cells -> rows.add(new GridRow(cells)));
            } else {
                rows.add(row);
            }
        }
        return grid.with(rows, grid.heading());
    }

    /** From some cell on, everything one column to the left or right. */
    List<List<GridCell>> shifted(List<GridCell> cells) {
        List<GridCell> out = new ArrayList<>(cells);
        int from = dice.between(2, cells.size() - 3);
        boolean left = dice.chance(0.6);
        for (int i = from; i < cells.size(); i++) {
            int source = left ? i + 1 : i - 1;
            boolean none = source >= cells.size() || source < from;
            out.set(i, cells.get(i).with(none ? List.of() : cells.get(source).lines()));
        }
        return List.of(out);
    }

    List<List<GridCell>> swapped(List<GridCell> cells) {
        List<GridCell> out = new ArrayList<>(cells);
        int one = dice.between(2, cells.size() - 2);
        int other = dice.between(one + 1, cells.size() - 1);
        out.set(one, cells.get(one).with(cells.get(other).lines()));
        out.set(other, cells.get(other).with(cells.get(one).lines()));
        return List.of(out);
    }

    /** One row as two: each cell's words go on in the row below. */
    List<List<GridCell>> cut(List<GridCell> cells) {
        List<GridCell> above = new ArrayList<>();
        List<GridCell> below = new ArrayList<>();
        for (GridCell cell : cells) {
            int half = cell.lines().size() / 2;
            if (cell.lines().size() == 1 && cell.lines().getFirst().text().contains(" ")) {
                Line line = cell.lines().getFirst();
                int space = line.text().indexOf(' ', line.text().length() / 2);
                int end = space < 0 ? line.text().length() : space;
                above.add(cell.with(List.of(text(line, line.text().substring(0, end)))));
                below.add(cell.with(end == line.text().length() ? List.of() : List.of(Line.of(line.text().substring(end + 1)))));
            } else {
                above.add(cell.with(half == 0 ? cell.lines() : cell.lines().subList(0, half)));
                below.add(cell.with(half == 0 ? List.of() : cell.lines().subList(half, cell.lines().size())));
            }
        }
        return List.of(above, below);
    }

    /** Two neighbours in one merged cell. */
    List<List<GridCell>> joined(List<GridCell> cells) {
        int place = dice.between(2, cells.size() - 2);
        List<GridCell> out = new ArrayList<>(cells);
        GridCell gone = out.remove(place + 1);
        List<Line> lines = Stream.concat(cells.get(place).lines().stream(), gone.lines().stream()).toList();
        out.set(place, new GridCell(place, 2, 1, lines, false));
        return List.of(out);
    }

    /** Words that run into each other, as copying from a PDF makes them. */
    List<List<GridCell>> glued(List<GridCell> cells) {
        return List.of(cells.stream().map(cell -> dice.chance(0.5) ? reworded(cell, this::glue) : cell).toList());
    }

    private String glue(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            out.append(out.isEmpty() || dice.chance(0.25) ? "" : " ").append(word);
        }
        return out.toString();
    }

    private String slip(String text) {
        if (text.length() < 4) {
            return text;
        }
        int place = dice.between(1, text.length() - 2);
        return dice.chance(0.5) ? text.substring(0, place) + text.substring(place + 1)
                : text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
    }

    private static GridRow each(GridRow row, UnaryOperator<GridCell> change) {
        return new GridRow(row.cells().stream().map(change).toList());
    }

    private static GridCell reworded(GridCell cell, UnaryOperator<String> change) {
        return cell.with(cell.lines().stream().map(line -> text(line, change.apply(line.text()))).toList());
    }

    private static Line text(Line line, String text) {
        return new Line(line.label(), text, line.made(), line.bold(), line.italic(), line.align());
    }
}
