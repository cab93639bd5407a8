package vn.caitien.paper.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles and fonts of one workbook, each made once. */
final class Looks {
    /** Of the letters of cells nobody gave a look, in points. */
    static final double USUAL_SIZE = 12;

    private static final String AS_TEXT = "@";

    private final XSSFWorkbook book;
    private final String font;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letter, XSSFFont> fonts = new HashMap<>();

    private record Letter(double size, boolean bold, boolean italic) {}

    Looks(XSSFWorkbook book, String font) {
        this.book = book;
        this.font = font;
        book.getFontAt(0).setFontName(font);
        book.getFontAt(0).setFontHeight(USUAL_SIZE);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    XSSFFont font(double size, boolean bold, boolean italic) {
        return fonts.computeIfAbsent(new Letter(size, bold, italic), letter -> {
            XSSFFont made = book.createFont();
            made.setFontName(font);
            made.setFontHeight(letter.size);
            made.setBold(letter.bold);
            made.setItalic(letter.italic);
            return made;
        });
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look.size(), look.bold(), look.italic()));
        style.setWrapText(true);
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        style.setIndention((short) look.indent());
        if (look.asText()) {
            style.setDataFormat(book.createDataFormat().getFormat(AS_TEXT));
        }
        if (look.ruled()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
