package vn.caitien.paper.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.template.Template;

/** Writes a table with its head frozen, repeated in print and ready to be filtered by. */
final class TableSheet {
    private final XSSFSheet sheet;
    private final Template template;
    private final Table table;
    private final Grid grid;
    private final Texts texts;

    TableSheet(XSSFSheet sheet, Looks looks, Template template, Table table, double width) {
        this.sheet = sheet;
        this.template = template;
        this.table = table;
        double all = table.columns().stream().mapToDouble(Column::share).sum();
        grid = new Grid(sheet, looks, table.columns().stream().mapToDouble(column -> column.share() / all * width).toArray());
        texts = new Texts(grid, template);
    }

    Grid grid() {
        return grid;
    }

    void write(List<Block> above, List<Block> below) {
        above.forEach(this::text);
        TableRows rows = new TableRows(grid, template.sizes().table());
        int head = grid.next();
        rows.write(table.head());
        int body = grid.next();
        rows.write(table.body());
        sheet.createFreezePane(0, body);
        sheet.setRepeatingRows(new CellRangeAddress(head, body - 1, -1, -1));
        if (grid.next() > body) {
            sheet.setAutoFilter(new CellRangeAddress(body - 1, grid.next() - 1, 0, grid.columns() - 1));
        }
        below.forEach(this::text);
    }

    private void text(Block block) {
        switch (block) {
            case Heading heading -> texts.heading(heading);
            case Paragraph paragraph -> texts.paragraph(paragraph);
            case AnnexHead annex -> texts.annex(annex);
            default -> throw new IllegalArgumentException(block + " above a table");
        }
    }
}
