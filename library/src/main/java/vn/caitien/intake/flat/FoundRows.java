package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.flat.CellText.Part;

/** Puts the words of a reading together: rows with their cells, and the lines outside the table. */
final class FoundRows {
    private static final Pieces NONE = Pieces.none();
    private static final double SURENESS = 0.9;

    private final Stretch stretch;
    private final States states;
    private final Path path;
    private final List<Pieces> rows = new ArrayList<>();
    private final List<TextLine> before = new ArrayList<>();
    private final List<TextLine> after = new ArrayList<>();
    private Pieces open = NONE;

    /** The parts of a row's cells by state, and their words. */
    private record Pieces(Map<Integer, List<Part>> cells, Map<Integer, List<Span>> spans) {
        static Pieces none() {
            return new Pieces(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    private FoundRows(Stretch stretch, States states, Path path) {
        this.stretch = stretch;
        this.states = states;
        this.path = path;
    }

    static FoundRows of(Stretch stretch, States states, Path path) {
        FoundRows found = new FoundRows(stretch, states, path);
        int at = 0;
        while (at < stretch.size()) {
            int end = at + 1;
            while (end < stretch.size() && !stretch.first(end) && path.move(end) == Move.ON) {
                end++;
            }
            found.take(at, end);
            at = end;
        }
        return found;
    }

    private void take(int from, int to) {
        TextLine line = stretch.line(from);
        String text = String.join(" ", Arrays.asList(stretch.words()).subList(from, to));
        int state = path.state(from);
        if (state == States.OUTSIDE) {
            TextLine kept = new TextLine(text, line.gap(), line.blanks(), line.number(), List.of(), line.spaced());
            (rows.isEmpty() ? before : after).add(kept);
            return;
        }
        if (state == States.FURNITURE) {
            return;
        }
        if (path.move(from) == Move.ROW || rows.isEmpty()) {
            open = Pieces.none();
            rows.add(open);
        }
        boolean last = to == stretch.size() || stretch.first(to);
        boolean whole = stretch.first(from) && last;
        Part part = new Part(text, line.number(), whole, !last || line.spaced());
        open.cells.computeIfAbsent(state, none -> new ArrayList<>()).add(part);
        open.spans.computeIfAbsent(state, none -> new ArrayList<>()).add(new Span(from, to));
    }

    /** The lines before the first row. */
    List<TextLine> before() {
        return before;
    }

    /** The lines behind the first row that belong to none. */
    List<TextLine> after() {
        return after;
    }

    /** The rows, in order. */
    List<TableRow> rows(ColumnWidths widths, CellText texts, CellDoubts doubts) {
        List<TableRow> result = new ArrayList<>();
        for (Pieces row : rows) {
            if (row.cells.containsKey(States.BAND)) {
                result.add(new TableRow(List.of(band(row, texts)), null, false));
                continue;
            }
            List<TableCell> cells = new ArrayList<>();
            for (int state = States.FIRST_COLUMN; state < states.count(); state++) {
                List<Part> parts = row.cells.get(state);
                cells.add(parts == null
                        ? empty(state)
                        : cell(state, parts, texts.paragraphs(parts, widths.of(state)), doubts.of(state, row.spans.get(state))));
            }
            result.add(new TableRow(cells, null, false));
        }
        return result;
    }

    private TableCell band(Pieces row, CellText texts) {
        List<Part> all = row.cells.values().stream().flatMap(List::stream).toList();
        String text = String.join(" ", texts.paragraphs(all, 0));
        return new TableCell(0, states.columns().size(), 1, List.of(text), spot(all), SURENESS);
    }

    private static TableCell empty(int state) {
        return new TableCell(column(state), 1, 1, List.of(), Spot.NOWHERE, 1);
    }

    private static TableCell cell(int state, List<Part> parts, List<String> lines, Doubts doubts) {
        return new TableCell(column(state), 1, 1, lines, spot(parts), SURENESS, doubts);
    }

    private static int column(int state) {
        return state - States.FIRST_COLUMN;
    }

    private static Spot spot(List<Part> parts) {
        int first = parts.getFirst().number();
        int last = parts.getLast().number();
        return new Spot(null, null, first == last ? "line " + first : "lines " + first + "–" + last);
    }
}
