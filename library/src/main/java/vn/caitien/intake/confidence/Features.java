package vn.caitien.intake.confidence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.Likelihoods;
import vn.caitien.phrase.TimeContext;
import vn.caitien.phrase.TimeReader;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Schedule;

/** Sees what speaks for or against each cell of a table. */
final class Features {
    private static final double MOSTLY = 0.7;

    private final TableSigns table;
    private final Titles titles;
    private final Map<String, Boolean> unread = new HashMap<>();
    private final Map<String, Map<String, Titles.Fit>> fits = new HashMap<>();

    Features(List<Traced> rows, Titles titles, Likelihoods likelihoods) {
        this.table = new TableSigns(rows, likelihoods);
        this.titles = titles;
    }

    /** For each filled cell of a row one number for each feature, in their order. */
    Map<Cell, double[]> of(int index) {
        double[] ofRow = ofRow(index);
        RowSigns row = table.row(index);
        RowDoubts doubts = new RowDoubts(row.traced());
        Map<Cell, double[]> result = new EnumMap<>(Cell.class);
        for (Cell cell : row.cells().keySet()) {
            double[] out = ofRow.clone();
            Origin origin = row.traced().origins().get(cell);
            ofOrigin(out, row, origin);
            ofWords(out, row, cell);
            ofPlace(out, row, cell, origin);
            ofNeighbours(out, index, cell);
            ofMeaning(out, row.traced(), cell);
            doubts.set(out, cell);
            result.put(cell, out);
        }
        return result;
    }

    /** What holds for all cells of the row. */
    private double[] ofRow(int index) {
        double[] out = Slots.none();
        RowSigns row = table.row(index);
        set(out, Feature.BASE, 1);
        set(out, Feature.TABLE_MISPLACED, 5 * table.misplaced());
        set(out, Feature.ROW_EMPTIER, Math.min(2, lacking(row) / 2));
        set(out, Feature.ROW_LOWER_START, 3 * table.lowerStarts(index));
        set(out, Feature.UNNUMBERED, table.unnumbered(index));
        set(out, Feature.NUMBER_JUMPS, table.jumps(index));
        set(out, Feature.LENT_CRITERION, table.lent(index));
        if (index > 0) {
            set(out, Feature.ABOVE_OPEN_END, 3 * table.row(index - 1).share(null, CellSigns::openEnd));
        }
        if (index + 1 < table.rows().size()) {
            set(out, Feature.NEXT_LOWER_START, 3 * table.lowerStarts(index + 1));
            set(out, Feature.NEXT_UNNUMBERED, table.unnumbered(index + 1));
            set(out, Feature.NEXT_LENT_CRITERION, table.lent(index + 1));
        }
        return out;
    }

    private static void ofOrigin(double[] out, RowSigns row, Origin origin) {
        set(out, Feature.READER, Math.min(2, 4 * (1 - origin.reader())));
        set(out, Feature.READER_PIECED, origin.reader() < 0.995);
        set(out, Feature.HEADING, 1 - origin.heading());
        set(out, Feature.GUESSED, origin.heading() == 0);
        set(out, Feature.PIECED, origin.pieced());
        set(out, Feature.INHERITED, origin.inherited());
        set(out, Feature.MOVED, origin.moved());
        set(out, Feature.ROW_MOVED, !origin.moved() && row.moved());
    }

    private void ofWords(double[] out, RowSigns row, Cell cell) {
        CellSigns signs = row.of(cell);
        Words words = signs.words();
        double count = Math.max(1, words.count());
        set(out, Feature.GLUED, words.glued() > 0);
        set(out, Feature.GLUED_SHARE, Math.min(2, 10 * words.glued() / count));
        set(out, Feature.STRANGE, words.strange() > 0);
        set(out, Feature.STRANGE_SHARE, Math.min(2, 10 * words.strange() / count));
        set(out, Feature.ROW_TORN, row.share(cell, other -> other.words().glued() + other.words().strange() > 0));
        set(out, Feature.LOWER_START, table.oddlyLower(cell, signs));
        set(out, Feature.OPEN_END, signs.openEnd());
        set(out, Feature.LIST_LATE, signs.late());
        set(out, Feature.LIST_MIXED, signs.mixed());
        double length = Math.log((double) Math.max(1, signs.length()) / table.column(cell).length());
        set(out, Feature.LENGTH, Math.min(2, Math.abs(length)));
        set(out, Feature.LONGER, Math.clamp(length, 0, 2));
    }

    private void ofPlace(double[] out, RowSigns row, Cell cell, Origin origin) {
        CellSigns signs = row.of(cell);
        set(out, Feature.MISPLACED, signs.unlikely() > 0.7);
        set(out, Feature.UNLIKELY, Math.min(3, signs.unlikely()));
        set(out, Feature.ROW_MISPLACED, row.share(cell, other -> other.unlikely() > 1));
        set(out, Feature.RARELY_FILLED, Math.max(0, 1 - 2 * table.column(cell).filled()));
        List<Label> labels = row.traced().labels();
        int place = origin.label() == null ? -1 : labels.indexOf(origin.label());
        if (place >= 0 && Group.of(cell) != Group.KEY) {
            double beside = place + 1 < labels.size() ? missing(row, labels.get(place + 1)) : 0;
            set(out, Feature.EMPTY_BESIDE, Math.max(beside, place > 0 ? missing(row, labels.get(place - 1)) : 0));
        }
    }

    /** How many cells the row lacks that most rows have. */
    private double lacking(RowSigns row) {
        double lacking = 0;
        for (Map.Entry<Cell, ColumnSigns> column : table.columns().entrySet()) {
            if (column.getKey() != Cell.TT && !row.cells().containsKey(column.getKey()) && column.getValue().filled() >= MOSTLY) {
                lacking += column.getValue().filled();
            }
        }
        return lacking;
    }

    /** How usual the cell is that the row lacks. */
    private double missing(RowSigns row, Label label) {
        return label.cell().filter(cell -> !row.cells().containsKey(cell)).map(cell -> table.column(cell).filled()).orElse(0.0);
    }

    private void ofNeighbours(double[] out, int index, Cell cell) {
        set(out, Feature.ROW_OPEN_END, 3 * table.row(index).share(cell, CellSigns::openEnd));
        if (index + 1 < table.rows().size()) {
            CellSigns below = table.row(index + 1).of(cell);
            set(out, Feature.NEXT_LIST_LATE, below != null && below.late());
        }
    }

    private void ofMeaning(double[] out, Traced traced, Cell cell) {
        String criterion = traced.flat(Cell.CRITERION);
        set(out, Feature.OTHER_STANDARD, Group.of(cell) == Group.KEY && !criterion.isEmpty()
                && !criterion.startsWith(traced.flat(Cell.STANDARD) + "."));
        switch (cell) {
            case CRITERION, STANDARD -> set(out, Feature.UNKNOWN_NUMBER, !titles.know(traced.flat(cell)));
            case CRITERION_TITLE -> ofTitle(out, criterion, traced.flat(cell));
            case STANDARD_TITLE -> ofTitle(out, traced.flat(Cell.STANDARD), traced.flat(cell));
            case TIME -> set(out, Feature.UNREAD, unread.computeIfAbsent(traced.flat(cell),
                    words -> TimeReader.read(words, TimeContext.NONE).equals(Schedule.UNKNOWN)));
            default -> { }
        }
    }

    private void ofTitle(double[] out, String number, String title) {
        Titles.Fit fit = fits.computeIfAbsent(number, none -> new HashMap<>())
                .computeIfAbsent(title, printed -> titles.fit(number, printed));
        set(out, Feature.TITLE_PART, fit == Titles.Fit.PART);
        set(out, Feature.TITLE_TORN, fit == Titles.Fit.TORN);
        set(out, Feature.TITLE_OTHER, fit == Titles.Fit.OTHER);
    }

    private static void set(double[] out, Feature feature, double value) {
        out[feature.ordinal()] = value;
    }

    private static void set(double[] out, Feature feature, boolean holds) {
        out[feature.ordinal()] = holds ? 1 : 0;
    }
}
