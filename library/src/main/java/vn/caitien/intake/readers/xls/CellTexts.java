package vn.caitien.intake.readers.xls;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.caitien.intake.readers.fonts.RunText;
import vn.caitien.intake.readers.sheets.CellLook;
import vn.caitien.intake.readers.sheets.ShownNumbers;

/** What the cells of a workbook show, and how they look. */
final class CellTexts {
    private final HSSFWorkbook book;
    private final ShownNumbers numbers;
    private final Map<Short, Style> styles = new HashMap<>();

    private record Style(int format, String pattern, String font, CellLook look) {}

    CellTexts(HSSFWorkbook book) {
        this.book = book;
        this.numbers = new ShownNumbers(book.getInternalWorkbook().isUsing1904DateWindowing());
    }

    CellLook look(HSSFCell cell) {
        return style(cell).look;
    }

    /** The text a cell shows; of a formula, its stored result. */
    String shown(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> rich(cell.getRichStringCellValue(), style(cell).font);
            case NUMERIC -> numbers.show(cell.getNumericCellValue(), style(cell).format, style(cell).pattern);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.isValidCode(cell.getErrorCellValue())
                    ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                    : "";
            default -> "";
        };
    }

    /** Runs before the first formatting run have the cell's own font. */
    private String rich(HSSFRichTextString text, String cellFont) {
        String all = text.getString();
        StringBuilder shown = new StringBuilder();
        String font = cellFont;
        int from = 0;
        for (int i = 0; i < text.numFormattingRuns(); i++) {
            int next = Math.clamp(text.getIndexOfFormattingRun(i), from, all.length());
            shown.append(RunText.shown(font, all.substring(from, next)));
            font = fontName(text.getFontOfFormattingRun(i), cellFont);
            from = next;
        }
        return shown.append(RunText.shown(font, all.substring(from))).toString();
    }

    private String fontName(short index, String otherwise) {
        return index == HSSFRichTextString.NO_FONT || index > book.getNumberOfFonts()
                ? otherwise
                : book.getFontAt(index).getFontName();
    }

    private Style style(HSSFCell cell) {
        HSSFCellStyle style = cell.getCellStyle();
        return styles.computeIfAbsent(style.getIndex(), index -> read(style));
    }

    private Style read(HSSFCellStyle style) {
        HSSFFont font = style.getFont(book);
        String pattern = style.getDataFormatString();
        long drawn = Stream.of(style.getBorderTop(), style.getBorderBottom(), style.getBorderLeft(), style.getBorderRight())
                .filter(side -> side != BorderStyle.NONE)
                .count();
        HorizontalAlignment alignment = style.getAlignment();
        boolean centred = alignment == HorizontalAlignment.CENTER || alignment == HorizontalAlignment.CENTER_SELECTION;
        return new Style(style.getDataFormat(), pattern == null ? "General" : pattern, font.getFontName(),
                new CellLook(font.getBold(), centred, drawn >= 2));
    }
}
