package vn.caitien.samples.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Align;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Pair;
import vn.caitien.samples.paper.Paper.Piece;
import vn.caitien.samples.paper.Paper.Turn;

/** Writes a paper as a workbook: anywhere in a sheet, in one sheet or several, numbers as text or as numbers. */
final class XlsxWriter {
    private final Paper paper;
    private final Layout.Sheet layout;
    private final XSSFWorkbook book;
    private final String mark;
    private final CellStyle ruled;
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle ruledBold;
    private final int columns;
    private XSSFSheet sheet;
    private int next;

    /** @param mark behind the names of its sheets */
    private XlsxWriter(XSSFWorkbook book, Paper paper, Layout.Sheet layout, String mark) {
        this.book = book;
        this.mark = mark;
        this.paper = paper;
        this.layout = layout;
        ruled = style(false, true);
        plain = style(false, false);
        bold = style(true, false);
        ruledBold = style(true, true);
        columns = paper.pieces().stream().filter(Grid.class::isInstance)
                .mapToInt(piece -> ((Grid) piece).widths().size()).max().orElse(9);
        if (layout.cover() && mark.isEmpty()) {
            XSSFSheet cover = book.createSheet("Bìa");
            cover.createRow(4).createCell(2).setCellValue("HỒ SƠ LƯU TRỮ");
            cover.createRow(6).createCell(2).setCellValue("Người lập biểu ghi tên và ngày lập vào đây");
        }
        sheet = sheet(layout.split() ? "Thuyết minh" : "Kế hoạch");
    }

    static byte[] write(Paper paper, Layout.Sheet layout) {
        return write(List.of(paper), layout);
    }

    /** Each paper in sheets of its own. */
    static byte[] write(List<Paper> papers, Layout.Sheet layout) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < papers.size(); i++) {
                XlsxWriter writer = new XlsxWriter(book, papers.get(i), layout, i == 0 ? "" : " " + (i + 1));
                papers.get(i).pieces().forEach(writer::piece);
            }
            book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(1_756_684_800_000L)));
            book.write(bytes);
            return Zips.timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet made = book.createSheet(name + mark);
        next = layout.firstRow();
        paper.pieces().stream().filter(Grid.class::isInstance).map(Grid.class::cast)
                .filter(grid -> grid.widths().size() == columns).findFirst().ifPresent(grid -> {
                    int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
                    for (int i = 0; i < columns; i++) {
                        made.setColumnWidth(layout.firstColumn() + i, 256 * Math.max(4, grid.widths().get(i) * 150 / sum));
                    }
                });
        return made;
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Line line -> text(line, 0, columns);
            case Pair pair -> pair(pair);
            case Grid grid -> grid(grid);
            case Turn turn -> next++;
        }
    }

    private void text(Line line, int from, int width) {
        if (!line.printed().isEmpty()) {
            put(next, from, line, line.bold() ? bold : plain);
            if (layout.merged() && width > 1) {
                merge(next, next, from, from + width - 1);
            }
        }
        next++;
    }

    private void pair(Pair pair) {
        int begin = next;
        int half = columns / 2;
        pair.left().forEach(line -> text(line, 0, half));
        int end = next;
        next = begin;
        pair.right().forEach(line -> text(line, half, columns - half));
        next = Math.max(end, next) + 1;
    }

    private void grid(Grid grid) {
        XSSFSheet before = sheet;
        int back = next;
        boolean apart = layout.split() && grid.widths().size() == columns;
        if (apart) {
            XSSFSheet table = book.getSheet("Bảng kế hoạch" + mark);
            if (table == null) {
                sheet = sheet("Bảng kế hoạch");
            } else {
                sheet = table;
                next = table.getLastRowNum() + 2;
            }
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            for (GridCell cell : grid.rows().get(i).cells()) {
                cell(cell, i < grid.heading());
            }
            next++;
        }
        if (apart) {
            sheet = before;
            next = back;
        }
    }

    private void cell(GridCell cell, boolean heading) {
        String text = cell.lines().stream().map(Line::printed).collect(Collectors.joining("\n"));
        CellStyle style = heading || cell.lines().stream().anyMatch(Line::bold) ? ruledBold : ruled;
        Cell made = cell(next, cell.column());
        made.setCellStyle(style);
        if (cell.number() && layout.numericCriteria() && text.matches("\\d+(\\.\\d+)?")) {
            int decimals = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
            CellStyle number = book.createCellStyle();
            number.cloneStyleFrom(style);
            number.setDataFormat(book.createDataFormat().getFormat(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
            made.setCellStyle(number);
            made.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            made.setCellValue(text);
        }
        if (cell.columns() > 1 || cell.rows() > 1) {
            merge(next, next + cell.rows() - 1, cell.column(), cell.column() + cell.columns() - 1);
        }
    }

    private void put(int row, int column, Line line, CellStyle style) {
        Cell cell = cell(row, column);
        cell.setCellValue(line.printed());
        if (line.align() == Align.CENTRE) {
            CellStyle centred = book.createCellStyle();
            centred.cloneStyleFrom(style);
            centred.setAlignment(HorizontalAlignment.CENTER);
            cell.setCellStyle(centred);
        } else {
            cell.setCellStyle(style);
        }
    }

    private Cell cell(int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(layout.firstColumn() + column);
    }

    private void merge(int top, int bottom, int left, int right) {
        int shift = layout.firstColumn();
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left + shift, right + shift));
    }

    private CellStyle style(boolean heavy, boolean borders) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName(paper.look().font());
        font.setBold(heavy);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (borders) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
