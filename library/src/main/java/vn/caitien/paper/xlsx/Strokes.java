package vn.caitien.paper.xlsx;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the lines that Nghị định 30/2020/NĐ-CP, Phụ lục I, asks for under names: drawn, not typed. */
final class Strokes {
    private static final double BELOW_TEXT = 1.5;
    private static final double WEIGHT = 0.75;

    private final XSSFSheet sheet;
    private final Grid grid;

    Strokes(XSSFSheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
    }

    /** A line at the top of a row, in the middle of those columns. @param length in points */
    void above(int row, int first, int last, double length) {
        in(row, BELOW_TEXT, first, last, length);
    }

    /** A line within a row, in the middle of those columns. @param down from the top of the row, in points */
    void in(int row, double down, int first, int last, double length) {
        double gap = (grid.width(first, last) - length) / 2;
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row);
        anchor.setDy1(Units.toEMU(down));
        anchor.setDy2(Units.toEMU(down));
        Place from = place(first, gap);
        Place to = place(first, gap + length);
        anchor.setCol1(from.column);
        anchor.setDx1(Units.toEMU(from.offset));
        anchor.setCol2(to.column);
        anchor.setDx2(Units.toEMU(to.offset));
        XSSFConnector stroke = sheet.createDrawingPatriarch().createConnector(anchor);
        stroke.setLineWidth(WEIGHT);
        stroke.setLineStyleColor(0, 0, 0);
    }

    private record Place(int column, double offset) {}

    private Place place(int first, double distance) {
        int column = first;
        double rest = distance;
        while (column < grid.columns() - 1 && rest >= grid.width(column, column)) {
            rest -= grid.width(column, column);
            column++;
        }
        return new Place(column, rest);
    }
}
