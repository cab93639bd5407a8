package vn.caitien.paper.docx;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.paper.docx.Flow.Keep;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

/** Writes tables with drawn borders, whose head is printed again on every page. */
final class Tables {
    /** A row of up to that many lines moves to the next page whole: a few lines torn off are hard to read. */
    private static final int LINES_TOGETHER = 12;
    /** A table of up to that many rows is not broken, nor is the last row of another left alone on a page. */
    private static final int ROWS_TOGETHER = 4;

    private final Markup out;
    private final Flow flow;
    private final double size;

    /** @param size of letters in cells, in points */
    Tables(Markup out, Flow flow, double size) {
        this.out = out;
        this.flow = flow;
        this.size = size;
    }

    /** @param room the width to fill, in twips */
    void write(Table table, int room) {
        List<Integer> widths = widths(table.columns(), room);
        begin(TableStyles.RULED, widths, table.name());
        rows(table.head(), widths, true);
        rows(table.body(), widths, false);
        out.close();
    }

    private void rows(List<Row> rows, List<Integer> widths, boolean head) {
        Spans spans = new Spans(widths.size());
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            List<Spans.Placed> cells = spans.row(row);
            boolean above = head || row.cells().stream().anyMatch(cell -> cell.look() == Look.BAND);
            boolean together = at < rows.size() - 1 && (rows.size() <= ROWS_TOGETHER || at == rows.size() - 2);
            Keep keep = above || together ? Keep.WITH_NEXT : Keep.NOT;
            out.open("w:tr");
            if (above || fits(cells, widths)) {
                out.open("w:trPr").empty("w:cantSplit");
                if (head) {
                    out.empty("w:tblHeader");
                }
                out.close();
            }
            cells.forEach(placed -> cell(placed, widths, keep, head));
            out.close();
        }
    }

    /** Whether a row is so low that it need not go on on the next page. */
    private boolean fits(List<Spans.Placed> cells, List<Integer> widths) {
        return cells.stream().allMatch(placed -> {
            int width = width(placed, widths) - 2 * TableStyles.CELL_MARGIN;
            return placed.cell().lines().stream().mapToInt(line -> 1 + TextWidth.of(line, size) / width).sum() <= LINES_TOGETHER;
        });
    }

    private static int width(Spans.Placed placed, List<Integer> widths) {
        return widths.subList(placed.column(), placed.column() + placed.cell().columns()).stream().mapToInt(Integer::intValue).sum();
    }

    private void cell(Spans.Placed placed, List<Integer> widths, Keep keep, boolean head) {
        Cell cell = placed.cell();
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width(placed, widths), "w:type", "dxa");
        if (cell.columns() > 1) {
            out.empty("w:gridSpan", "w:val", cell.columns());
        }
        if (placed.covered()) {
            out.empty("w:vMerge");
        } else if (cell.rows() > 1) {
            out.empty("w:vMerge", "w:val", "restart");
        }
        if (head) {
            out.empty("w:vAlign", "w:val", "center");
        }
        out.close();
        List<String> lines = placed.covered() || cell.lines().isEmpty() ? List.of("") : cell.lines();
        lines.forEach(line -> flow.paragraph(style(cell.look()), line, keep));
        out.close();
    }

    private static Style style(Look look) {
        return switch (look) {
            case HEADING -> Style.TABLE_HEAD;
            case BAND -> Style.TABLE_BAND;
            case TEXT -> Style.TABLE_TEXT;
            case SHORT -> Style.TABLE_SHORT;
        };
    }

    /** Begins a table of columns that wide, in twips; {@code name} is said to those who hear the paper. */
    void begin(String style, List<Integer> widths, String name) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style)
                .empty("w:tblW", "w:w", whole, "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        if (!name.isEmpty()) {
            out.empty("w:tblCaption", "w:val", name);
        }
        out.close().open("w:tblGrid");
        widths.forEach(width -> out.empty("w:gridCol", "w:w", width));
        out.close();
    }

    static List<Integer> widths(List<Column> columns, int room) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        List<Integer> widths = new ArrayList<>();
        double end = 0;
        int taken = 0;
        for (Column column : columns) {
            end += column.share() / all * room;
            widths.add((int) Math.round(end) - taken);
            taken = (int) Math.round(end);
        }
        return widths;
    }
}
