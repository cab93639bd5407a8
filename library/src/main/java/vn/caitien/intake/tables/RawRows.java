package vn.caitien.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Columns.Column;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.tables.TableLine.Band;

/** Puts the cells of a table's rows under their labels; merged cells are handed down, repeated heads dropped. */
final class RawRows {
    private static final Pattern NUMBER = Pattern.compile("(?i)[ivx]{1,5}\\.?|\\d{1,2}\\.?");

    private final Columns columns;
    private final Map<Label, Merged> merged = new EnumMap<>(Label.class);
    private @Nullable Integer page;
    private boolean first = true;
    private boolean begun;

    /** A line of the table: a band, or a row that is an item or a part of one. */
    sealed interface Line {
        /** Whether it is the first of a page after the first, or of a table that goes on. */
        boolean opensPage();

        record OfBand(Band band, boolean opensPage) implements Line {}

        record OfRow(RawRow row) implements Line {
            @Override
            public boolean opensPage() {
                return row.opensPage();
            }
        }
    }

    RawRows(Columns columns) {
        this.columns = columns;
    }

    /**
     * The lines of one table of the source.
     *
     * @param goesOn whether the table goes on from one before it
     */
    List<Line> read(List<TableRow> rows, boolean goesOn) {
        List<Line> lines = new ArrayList<>();
        boolean opens = goesOn;
        boolean underHead = false;
        merged.clear();
        for (TableRow row : rows) {
            boolean turned = !first && !Objects.equals(page, row.page());
            page = row.page();
            opens |= turned;
            boolean repeats = Heads.repeats(row, columns, opens || underHead);
            underHead = repeats;
            if (row.cells().stream().allMatch(cell -> cell.lines().isEmpty()) && merged.isEmpty()
                    || repeats
                    || Heads.numbersColumns(row)
                    || opens && !begun && Heads.rest(row)) {
                first = false;
                continue;
            }
            Optional<Band> band = band(row);
            if (band.isPresent()) {
                merged.clear();
                lines.add(new Line.OfBand(band.get(), opens));
                opens = false;
                begun = true;
            } else {
                RawRow raw = row(row, opens);
                if (!raw.cells().isEmpty()) {
                    lines.add(new Line.OfRow(raw));
                    opens = false;
                    begun = true;
                }
            }
            first = false;
        }
        return lines;
    }

    private RawRow row(TableRow row, boolean opens) {
        Map<Label, Piece> cells = new EnumMap<>(Label.class);
        Set<Label> covered = EnumSet.noneOf(Label.class);
        merged.entrySet().removeIf(entry -> entry.getValue().left == 0);
        merged.forEach((label, cell) -> {
            cell.left--;
            if (!cell.piece.isEmpty()) {
                cells.put(label, cell.piece);
            }
            covered.add(label);
        });
        for (TableCell cell : row.cells()) {
            Optional<Column> column = columns.over(cell.column(), cell.column() + cell.columnSpan());
            if (column.isEmpty()) {
                continue;
            }
            Label label = column.get().label();
            int touched = columns.touched(cell.column(), cell.column() + cell.columnSpan());
            Piece piece = touched > 1 ? Piece.of(cell).doubted() : Piece.of(cell);
            if (cell.rowSpan() > 1) {
                merged.put(label, new Merged(piece, cell.rowSpan() - 1));
            }
            if (!piece.isEmpty()) {
                if (covered.remove(label)) {
                    cells.remove(label);
                }
                cells.merge(label, piece, RawRows::beside);
            }
        }
        return new RawRow(cells, covered, Set.of(), opens);
    }

    /** Two cells of the source under one label. */
    private static Piece beside(Piece left, Piece right) {
        List<String> lines = new ArrayList<>(left.lines());
        lines.addAll(right.lines());
        return new Piece(lines, left.spot(), Math.min(left.sureness(), right.sureness()), left.doubts().and(right.doubts())).doubted();
    }

    /** A row is a band when its only text spans the table, or names a standard and nothing else. */
    private Optional<Band> band(TableRow row) {
        List<TableCell> filled =
                row.cells().stream().filter(cell -> !cell.lines().isEmpty()).toList();
        if (filled.isEmpty() || filled.size() > 2) {
            return Optional.empty();
        }
        TableCell cell = filled.getLast();
        String text = String.join(" ", cell.lines());
        Optional<TableCell> number = filled.size() == 2 ? Optional.of(filled.getFirst()) : Optional.empty();
        if (number.isPresent() && !isNumber(number.get())) {
            return Optional.empty();
        }
        int touched = columns.touched(cell.column(), cell.column() + cell.columnSpan());
        boolean wide = touched >= Math.max(3, columns.columns().size() / 2);
        if (!wide && !BandText.isBand(text)) {
            return Optional.empty();
        }
        return Optional.of(new Band(text, number.map(tt -> String.join(" ", tt.lines())).orElse(null), cell.spot()));
    }

    private static boolean isNumber(TableCell cell) {
        return cell.columnSpan() <= 2 && NUMBER.matcher(String.join("", cell.lines()).strip()).matches();
    }

    private static final class Merged {
        private final Piece piece;
        private int left;

        Merged(Piece piece, int left) {
            this.piece = piece;
            this.left = left;
        }
    }
}
