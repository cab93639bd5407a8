package vn.caitien.paper.xlsx;

import java.awt.Color;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.TextAlign;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFTextRun;

/**
 * The stamp of a draft as it is seen on the screen: large letters, seen through, over the upper rows of a sheet. It is drawn, so
 * that no cell holds it, and it is not printed: on paper the stamp stands above every page.
 */
final class ScreenStamp {
    private static final Color GREY = new Color(0x808080);
    /** In thousandths of a percent: the words below stay easy to read. */
    private static final int OPAQUE = 22_000;
    private static final double SIZE = 60;
    /** Below the upper edge of the sheet, and how high the letters stand, in points. */
    private static final double DOWN = 150;
    private static final double HEIGHT = 90;

    private ScreenStamp() {}

    /** Draws it over what is written already. */
    static void on(XSSFSheet sheet, String stamp, Grid grid) {
        XSSFTextBox box = sheet.createDrawingPatriarch().createTextbox(anchor(grid));
        box.setNoFill(true);
        box.setVerticalAlignment(VerticalAlignment.CENTER);
        box.clearText();
        XSSFTextParagraph line = box.addNewTextParagraph();
        line.setTextAlign(TextAlign.CENTER);
        XSSFTextRun letters = line.addNewTextRun();
        letters.setText(stamp);
        letters.setFontSize(SIZE);
        letters.setBold(true);
        letters.setFontColor(GREY);
        letters.getXmlObject().getRPr().getSolidFill().getSrgbClr().addNewAlpha().setVal(OPAQUE);
        sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().getLast().getClientData().setFPrintsWithSheet(false);
    }

    private static XSSFClientAnchor anchor(Grid grid) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(0);
        anchor.setCol2(grid.columns());
        Spot top = spot(grid, DOWN);
        Spot bottom = spot(grid, DOWN + HEIGHT);
        anchor.setRow1(top.row);
        anchor.setDy1(Units.toEMU(top.offset));
        anchor.setRow2(bottom.row);
        anchor.setDy2(Units.toEMU(bottom.offset));
        return anchor;
    }

    private record Spot(int row, double offset) {}

    private static Spot spot(Grid grid, double down) {
        double rest = down;
        int row = 0;
        while (rest >= grid.heightOf(row)) {
            rest -= grid.heightOf(row++);
        }
        return new Spot(row, rest);
    }
}
