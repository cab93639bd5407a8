package vn.caitien.paper.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.caitien.paper.ooxml.LetterWidths;

/** The columns of one sheet and its rows from top to bottom, high enough for what stands in them. */
final class Grid {
    /** Excel allows 409 points. */
    static final double HIGHEST_ROW = 400;

    /** A program that has not the same letters at hand may need a little more room. */
    private static final double ROOM = 1.05;
    /** Excel's rows of one line, for letters of Times New Roman, as a share of their size. */
    private static final double LINE = 1.34;
    private static final double BESIDE_TEXT = 4.5;
    private static final double INDENT = 7;
    private static final double PIXELS_A_POINT = 96.0 / 72;
    /** By the width of a digit of a workbook's usual letters it counts all widths: half their size, in Times New Roman. */
    private static final double DIGIT_PIXELS = Looks.USUAL_SIZE / 2 * PIXELS_A_POINT;
    private static final int WIDTH_UNITS = 256;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final double[] widths;
    private int next;

    /** @param widths of the columns, in points */
    Grid(XSSFSheet sheet, Looks looks, double[] widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) (widths[column] * PIXELS_A_POINT / DIGIT_PIXELS * WIDTH_UNITS));
        }
    }

    int columns() {
        return widths.length;
    }

    /** The row that comes next, from 0. */
    int next() {
        return next;
    }

    /** In points. */
    double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += widths[column];
        }
        return width;
    }

    /** Of a row, in points. */
    double heightOf(int row) {
        return row < next ? row(row).getHeightInPoints() : sheet.getDefaultRowHeightInPoints();
    }

    /** The height a text needs in a cell over those columns, in points. */
    double height(String text, Look look, int first, int last) {
        double room = width(first, last) - BESIDE_TEXT - look.indent() * INDENT;
        return LINE * look.size() * LetterWidths.of(look.bold()).lines(text, look.size() * ROOM, room);
    }

    /** A text over all columns. @param before room above it, in points */
    void line(String text, Look look, double before) {
        double high = height(text, look, 0, widths.length - 1) + before;
        int rows = rows(high);
        int top = next;
        put(top, top + rows - 1, 0, widths.length - 1, text, before > 0 ? look.low() : look);
        for (int row = 0; row < rows; row++) {
            add(high / rows);
        }
    }

    /** How many rows of a sheet must stand together to be so high. */
    static int rows(double height) {
        return Math.max(1, (int) Math.ceil(height / HIGHEST_ROW));
    }

    /** Writes a cell; one over several columns or rows is merged. */
    void put(int top, int bottom, int first, int last, String text, Look look) {
        for (int row = top; row <= bottom; row++) {
            for (int column = first; column <= last; column++) {
                if (look.ruled() || row == top && column == first) {
                    cell(row, column).setCellStyle(looks.of(look));
                }
            }
        }
        if (!text.isEmpty()) {
            cell(top, first).setCellValue(text);
        }
        if (bottom > top || last > first) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, first, last));
        }
    }

    /** The next row is there, that high, in points, and stays so. */
    void add(double height) {
        row(next++).setHeightInPoints((float) height);
    }

    /** The next row is there, that high until somebody writes in it: then the program makes it fit. */
    void addFitting(double height) {
        add(height);
        row(next - 1).getCTRow().setCustomHeight(false);
    }

    /** Centred words, as most of a head are. */
    static Look centred(double size) {
        return Look.words(size, HorizontalAlignment.CENTER);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = row(row);
        XSSFCell cell = line.getCell(column);
        return cell == null ? line.createCell(column) : cell;
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
