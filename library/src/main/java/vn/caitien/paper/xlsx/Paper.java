package vn.caitien.paper.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.template.Template;

/** The sheet of paper a sheet is printed on: A4, with the template's margins turned with it. */
final class Paper {
    private static final double SHORT_SIDE = 210;
    private static final double LONG_SIDE = 297;
    private static final double INCH = 25.4;
    private static final double POINTS = 72;

    private final Template template;
    private final Template.Margins margins;
    private final boolean lies;

    Paper(Template template, Orientation orientation) {
        this.template = template;
        this.lies = orientation == Orientation.LANDSCAPE;
        this.margins = lies ? template.margins().lying() : template.margins();
    }

    /** What is printed on of its width, in points. */
    double width() {
        return ((lies ? LONG_SIDE : SHORT_SIDE) - margins.left() - margins.right()) / INCH * POINTS;
    }

    /**
     * Sets how the sheet is printed: all columns on one page, the number of the page above.
     *
     * @param first whether the first page is the paper's, which bears no number (Nghị định 30/2020/NĐ-CP, Phụ lục I)
     * @param stamp set at the right above; null for none
     */
    void on(XSSFSheet sheet, boolean first, @Nullable String stamp) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(lies);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        margin(sheet, PageMargin.TOP, margins.top());
        margin(sheet, PageMargin.RIGHT, margins.right());
        margin(sheet, PageMargin.BOTTOM, margins.bottom());
        margin(sheet, PageMargin.LEFT, margins.left());
        margin(sheet, PageMargin.HEADER, margins.top() / 2);
        margin(sheet, PageMargin.FOOTER, margins.bottom() / 2);
        String stamped = stamp == null ? "" : code(stamp.replace("&", "&&"), true);
        sheet.getHeader().setCenter(code("&P", false));
        sheet.getHeader().setRight(stamped);
        if (first) {
            sheet.getFirstHeader().setRight(stamped);
            sheet.getCTWorksheet().getHeaderFooter().setDifferentFirst(true);
        }
    }

    /** The text of a header; what stands between quotes is the font. */
    private String code(String text, boolean bold) {
        return "&\"" + template.font() + (bold ? ",Bold\"" : ",Regular\"") + "&" + Math.round(template.sizes().pageNumber()) + text;
    }

    private static void margin(XSSFSheet sheet, PageMargin side, double millimetres) {
        sheet.setMargin(side, millimetres / INCH);
    }
}
