package vn.caitien.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.InstanceOfAssertFactories.FLOAT;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

class TableSheetTest {
    private static final Document PAPER = Books.lying(new Heading(1, "V", "KẾ HOẠCH"), Books.table("1.10", "Mua sách", "2", ""));
    private static final Document SPANS = Books.lying(new Table("x", List.of(new Column(1), new Column(1)),
            List.of(Books.row(Look.HEADING, "TT", "Việc")),
            List.of(new Row(List.of(new Cell(List.of("Tiêu chuẩn 1"), Look.BAND, 2, 1))),
                    new Row(List.of(new Cell(List.of("1"), Look.TEXT, 1, 2), Cell.of("a", Look.TEXT))),
                    Books.row(Look.TEXT, "b"))));

    private static <T> T of(Document paper, Function<XSSFSheet, T> asked) {
        return Books.of(paper, book -> asked.apply(book.getSheetAt(0)));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    @Test
    void the_heading_stands_above_the_table() {
        assertThatObject(of(PAPER, sheet -> text(sheet, 0, 0))).isEqualTo("V. KẾ HOẠCH");
    }

    @Test
    void the_head_is_frozen() {
        assertThatObject(of(PAPER, sheet -> (int) sheet.getPaneInformation().getHorizontalSplitPosition())).isEqualTo(2);
    }

    @Test
    void the_head_is_printed_on_every_page_without_what_stands_above_it() {
        assertThatObject(of(PAPER, XSSFSheet::getRepeatingRows)).isEqualTo(new CellRangeAddress(1, 1, -1, -1));
    }

    @Test
    void rows_can_be_filtered() {
        assertThatObject(of(PAPER, sheet -> sheet.getCTWorksheet().getAutoFilter().getRef())).isEqualTo("A2:B4");
    }

    @Test
    void columns_share_the_width_as_the_table_says() {
        assertThatObject(of(PAPER, sheet -> Math.round((float) sheet.getColumnWidth(1) / sheet.getColumnWidth(0)))).isEqualTo(3);
    }

    @Test
    void an_empty_cell_is_ruled_and_empty() {
        assertThatObject(of(PAPER, sheet -> text(sheet, 3, 1) + sheet.getRow(3).getCell(1).getCellStyle().getBorderBottom())).isEqualTo("THIN");
    }

    @Test
    void lines_of_a_cell_stay_lines() {
        assertThatObject(of(Books.lying(Books.table("1", "- a\n- b")), sheet -> text(sheet, 1, 1))).isEqualTo("- a\n- b");
    }

    @Test
    void a_row_fits_anew_when_somebody_writes_in_it() {
        assertThatObject(of(PAPER, sheet -> sheet.getRow(2).getCTRow().getCustomHeight())).isEqualTo(false);
    }

    @Test
    void a_row_is_high_enough_for_its_longest_text() {
        float one = of(PAPER, sheet -> sheet.getRow(2).getHeightInPoints());
        Document three = Books.lying(Books.table("1", "a\nb\nc"));
        assertThatObject(of(three, sheet -> sheet.getRow(1).getHeightInPoints())).asInstanceOf(FLOAT).isGreaterThan(2.9f * one);
    }

    @Test
    void cells_over_several_columns_or_rows_are_merged() {
        assertThatList(of(SPANS, XSSFSheet::getMergedRegions))
                .containsExactly(new CellRangeAddress(1, 1, 0, 1), new CellRangeAddress(2, 3, 0, 0));
    }

    @Test
    void beside_a_cell_from_above_the_next_ones_stand_to_the_right() {
        assertThatObject(of(SPANS, sheet -> text(sheet, 3, 1))).isEqualTo("b");
    }

    @Test
    void every_cell_under_a_merged_one_is_ruled() {
        assertThatObject(of(SPANS, sheet -> sheet.getRow(3).getCell(0).getCellStyle().getBorderBottom().name())).isEqualTo("THIN");
    }

    @Test
    void a_row_higher_than_a_sheet_allows_is_made_of_several() {
        Document high = Books.lying(Books.table("1", "dòng\n".repeat(60)));
        assertThatObject(of(high, sheet -> sheet.getMergedRegions().getLast())).isEqualTo(new CellRangeAddress(1, 3, 1, 1));
    }

    @Test
    void no_row_is_higher_than_a_sheet_allows() {
        Document high = Books.lying(Books.table("1", "dòng\n".repeat(60)));
        assertThatObject(of(high, sheet -> sheet.getRow(1).getHeightInPoints())).asInstanceOf(FLOAT).isLessThan(409f);
    }

    @Test
    void a_table_without_rows_has_nothing_to_filter() {
        assertThatObject(of(Books.lying(Books.table()), sheet -> sheet.getCTWorksheet().isSetAutoFilter())).isEqualTo(false);
    }
}
