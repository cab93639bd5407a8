package vn.caitien.intake.readers.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Merge;
import vn.caitien.intake.readers.flow.Draft.Text;

/** Makes a table of a draft: cells merged downwards become one. */
final class TableMaker {
    private final Grid grid;
    private final int number;

    /** A cell that later rows may go on with. */
    private static final class Start {
        private final Box box;
        private int rows = 1;

        private Start(Box box) {
            this.box = box;
        }
    }

    /** @param number the table's own among the document's tables, from 1 */
    TableMaker(Grid grid, int number) {
        this.grid = grid;
        this.number = number;
    }

    Table table() {
        List<List<Start>> starts = starts();
        List<TableRow> rows = new ArrayList<>();
        int columns = 0;
        for (int i = 0; i < starts.size(); i++) {
            List<TableCell> cells = new ArrayList<>();
            for (Start start : starts.get(i)) {
                columns = Math.max(columns, start.box.column() + start.box.span());
                cells.add(cell(start, i + 1));
            }
            rows.add(new TableRow(cells, null, grid.lines().get(i).heading()));
        }
        return new Table(columns, rows);
    }

    private List<List<Start>> starts() {
        List<List<Start>> all = new ArrayList<>();
        Map<Integer, Start> above = new HashMap<>();
        for (Line line : grid.lines()) {
            List<Start> row = new ArrayList<>();
            Map<Integer, Start> open = new HashMap<>();
            for (Box box : line.boxes()) {
                Start start = box.merge() == Merge.GOES_ON ? above.get(box.column()) : null;
                if (start != null && start.box.span() == box.span()) {
                    start.rows++;
                } else {
                    start = new Start(box);
                    row.add(start);
                }
                if (box.merge() != Merge.NONE) {
                    open.put(box.column(), start);
                }
            }
            all.add(row);
            above = open;
        }
        return all;
    }

    private TableCell cell(Start start, int row) {
        Box box = start.box;
        Spot spot = new Spot(null, null, "table " + number + " row " + row + " column " + (box.column() + 1));
        return new TableCell(box.column(), box.span(), start.rows, lines(box.content()), spot, 1);
    }

    /** A table inside a cell joins the cell's lines. */
    private static List<String> lines(List<Draft> content) {
        List<String> lines = new ArrayList<>();
        for (Draft draft : content) {
            switch (draft) {
                case Text text -> text.lines().forEach(line -> lines.add(line.replace('\t', ' ')));
                case Grid nested -> nested.lines().forEach(
                        line -> line.boxes().forEach(box -> lines.addAll(lines(box.content()))));
            }
        }
        return lines;
    }
}
