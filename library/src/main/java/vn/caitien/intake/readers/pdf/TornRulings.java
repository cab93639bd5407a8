package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a cell where a border is missing that the rest of the table shows: its text stands in the table's columns, or
 * its lines in the rows of the neighbours, with nothing across the border.
 */
final class TornRulings {
    private static final double SURENESS = 0.6;
    private static final double ALIGNED = 2;
    private static final double PADDING = 1;
    /** Lines of one text stand closer than this, in font sizes. */
    private static final double APART = 1.9;

    private final RuledTable table;

    private TornRulings(RuledTable table) {
        this.table = table;
    }

    static RuledTable mended(RuledTable table) {
        return new TornRulings(table).mend();
    }

    private RuledTable mend() {
        List<CellLines> mended = new ArrayList<>();
        for (CellLines cell : table.cells()) {
            mended.addAll(split(cell));
        }
        mended.sort(Comparator.comparingInt((CellLines c) -> c.cell().row()).thenComparingInt(c -> c.cell().column()));
        return new RuledTable(table.grid(), mended);
    }

    private List<CellLines> split(CellLines whole) {
        GridCell cell = whole.cell();
        if (cell.columnSpan() > 1 && !whole.lines().isEmpty()) {
            for (int c = cell.column() + 1; c < cell.column() + cell.columnSpan(); c++) {
                List<CellLines> halves = sides(whole, c);
                if (!halves.isEmpty()) {
                    List<CellLines> parts = new ArrayList<>(halves.subList(0, 1));
                    parts.addAll(split(halves.getLast()));
                    return parts;
                }
            }
        }
        if (cell.rowSpan() > 1 && whole.lines().size() > 1) {
            for (int r = cell.row() + 1; r < cell.row() + cell.rowSpan(); r++) {
                List<CellLines> halves = levels(whole, r);
                if (!halves.isEmpty()) {
                    List<CellLines> parts = new ArrayList<>(halves.subList(0, 1));
                    parts.addAll(split(halves.getLast()));
                    return parts;
                }
            }
        }
        return List.of(whole);
    }

    private List<CellLines> sides(CellLines whole, int column) {
        double border = table.grid().xs()[column];
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : whole.lines()) {
            List<Word> before = line.words().stream().filter(word -> word.x1() <= border).toList();
            List<Word> after = line.words().stream().filter(word -> word.x0() >= border + PADDING).toList();
            if (before.size() + after.size() < line.words().size()) {
                return List.of();
            }
            if (!before.isEmpty()) {
                left.add(new Line(before, line.base(), line.size(), line.bold(), after.isEmpty() && line.spaceDrawn()));
            }
            if (!after.isEmpty()) {
                right.add(new Line(after, line.base(), line.size(), line.bold(), line.spaceDrawn()));
            }
        }
        if (left.isEmpty() || right.isEmpty() || !aligned(right, column) || bridged(whole.lines(), border)) {
            return List.of();
        }
        GridCell cell = whole.cell();
        int leftSpan = column - cell.column();
        return List.of(
                part(new GridCell(cell.row(), cell.column(), cell.rowSpan(), leftSpan, SURENESS), left),
                part(new GridCell(
                        cell.row(), column, cell.rowSpan(), cell.columnSpan() - leftSpan, SURENESS), right));
    }

    /** Whether the gaps at the border are no wider than the spaces between words: then it is one text. */
    private static boolean bridged(List<Line> lines, double border) {
        for (Line line : lines) {
            List<Word> words = line.words();
            for (int i = 1; i < words.size(); i++) {
                double gap = words.get(i).x0() - words.get(i - 1).x1();
                if (words.get(i - 1).x1() <= border && words.get(i).x0() >= border && gap < line.size() / 3) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the lines begin where other cells of that column begin theirs. */
    private boolean aligned(List<Line> lines, int column) {
        double[] starts = table.cells().stream()
                .filter(other -> other.cell().column() == column)
                .flatMap(other -> other.lines().stream())
                .mapToDouble(Line::x0)
                .sorted()
                .toArray();
        double start = lines.stream().mapToDouble(Line::x0).min().orElseThrow();
        return starts.length > 0 && Math.abs(starts[0] - start) < ALIGNED;
    }

    private List<CellLines> levels(CellLines whole, int row) {
        double border = table.grid().ys()[row];
        List<Line> above = whole.lines().stream().filter(line -> line.base() <= border).toList();
        List<Line> below = whole.lines().stream().filter(line -> line.base() > border).toList();
        if (above.isEmpty() || below.isEmpty() || !startsLikeNeighbours(below.getFirst(), whole.cell(), row)) {
            return List.of();
        }
        double distance = below.getFirst().base() - above.getLast().base();
        if (distance < APART * below.getFirst().size()) {
            return List.of();
        }
        GridCell cell = whole.cell();
        int upperSpan = row - cell.row();
        return List.of(
                part(new GridCell(cell.row(), cell.column(), upperSpan, cell.columnSpan(), SURENESS), above),
                part(new GridCell(
                        row, cell.column(), cell.rowSpan() - upperSpan, cell.columnSpan(), SURENESS), below));
    }

    private boolean startsLikeNeighbours(Line line, GridCell cell, int row) {
        return table.cells().stream()
                .filter(other -> other.cell().row() == row && !other.lines().isEmpty())
                .anyMatch(other -> other.cell().column() != cell.column()
                        && Math.abs(other.lines().getFirst().base() - line.base()) < ALIGNED);
    }

    private CellLines part(GridCell cell, List<Line> lines) {
        return new CellLines(cell, cell.box(table.grid()), lines);
    }
}
