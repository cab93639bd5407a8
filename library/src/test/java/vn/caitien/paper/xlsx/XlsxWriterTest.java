package vn.caitien.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Title;

class XlsxWriterTest {
    private static final Document PAPER = Books.paper("DỰ THẢO",
            new Pages(Orientation.PORTRAIT, List.of(new Title("KẾ HOẠCH", List.of("Cải tiến")), Paragraph.body("Lời đầu."))),
            new Pages(Orientation.LANDSCAPE, List.of(new Heading(1, "III", "NỘI DUNG"), Books.table("1", "Mua sách"))),
            new Pages(Orientation.PORTRAIT, List.of(new Heading(1, "IV", "TỔ CHỨC THỰC HIỆN"))));

    private static List<String> names(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName).toList();
    }

    @Test
    void a_table_has_a_sheet_of_its_own() {
        assertThatList(Books.of(PAPER, XlsxWriterTest::names)).containsExactly("KẾ HOẠCH", "III NỘI DUNG", "IV TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertThat(Books.bytes(PAPER)).isEqualTo(Books.bytes(PAPER));
    }

    @Test
    void the_file_bears_the_title() {
        assertThatObject(Books.of(PAPER, book -> book.getProperties().getCoreProperties().getTitle())).isEqualTo("Kế hoạch thử");
    }

    @Test
    void the_file_says_its_language() {
        assertThatObject(Books.of(PAPER, book -> book.getProperties().getCoreProperties().getUnderlyingProperties()
                .getLanguageProperty())).isEqualTo(Optional.of("vi-VN"));
    }

    @Test
    void sheets_are_printed_on_a4() {
        assertThatObject(Books.of(PAPER, book -> book.getSheetAt(1).getPrintSetup().getPaperSize())).isEqualTo(PrintSetup.A4_PAPERSIZE);
    }

    @Test
    void a_table_of_lying_pages_lies() {
        assertThatObject(Books.of(PAPER, book -> book.getSheetAt(1).getPrintSetup().getLandscape())).isEqualTo(true);
    }

    @Test
    void all_columns_are_printed_on_one_page() {
        assertThatObject(Books.of(PAPER, book -> book.getSheetAt(1).getPrintSetup().getFitWidth())).isEqualTo((short) 1);
    }

    @Test
    void the_margins_of_a_lying_sheet_are_turned_with_it() {
        assertThatObject(Books.of(PAPER, book -> book.getSheetAt(1).getMargin(PageMargin.TOP) * 25.4)).asInstanceOf(DOUBLE).isEqualTo(32, Offset.offset(0.1));
    }

    @Test
    void pages_are_numbered_in_the_middle_above() {
        assertThatObject(Books.of(PAPER, book -> book.getSheetAt(1).getHeader().getCenter())).asString().endsWith("&P");
    }

    @Test
    void the_first_page_bears_no_number() {
        assertThatObject(Books.of(PAPER, book -> book.getSheetAt(0).getFirstHeader().getCenter())).isEqualTo("");
    }

    @Test
    void the_stamp_of_a_draft_is_printed_on_every_page() {
        assertThatList(Books.of(PAPER, book -> StreamSupport.stream(book.spliterator(), false)
                .map(sheet -> sheet.getHeader().getRight()).toList())).hasSize(3).allMatch(text -> text.endsWith("DỰ THẢO"));
    }

    @Test
    void the_stamp_of_a_draft_is_printed_on_the_first_page_too() {
        assertThatObject(Books.of(PAPER, book -> book.getSheetAt(0).getFirstHeader().getRight())).asString().endsWith("DỰ THẢO");
    }

    @Test
    void an_issued_paper_bears_no_stamp() {
        assertThatObject(Books.of(Books.standing(Paragraph.body("Lời.")), book -> book.getSheetAt(0).getHeader().getRight())).isEqualTo("");
    }

    @Test
    void sheets_with_the_same_heading_have_different_names() {
        Document twice = Books.lying(new Heading(1, null, "Bảng"), Books.table("1", "a"), new Heading(1, null, "Bảng"), Books.table("2", "b"));
        assertThatList(Books.of(twice, XlsxWriterTest::names)).containsExactly("Bảng", "Bảng 2");
    }

    @Test
    void a_long_heading_is_cut_between_words_for_the_tab() {
        Document paper = Books.standing(new Heading(1, "IX", "Tóm tắt các vấn đề trọng tâm cần cải tiến"));
        assertThatList(Books.of(paper, XlsxWriterTest::names)).containsExactly("IX Tóm tắt các vấn đề trọng");
    }

    @Test
    void the_usual_letters_are_those_of_the_template() {
        assertThatObject(Books.of(PAPER, book -> book.getFontAt(0).getFontName())).isEqualTo("Times New Roman");
    }

    @Test
    void a_formula_stays_the_text_it_is() {
        assertThatObject(Books.of(Books.lying(Books.table("=1+1", "x")), book -> cell(book.getSheetAt(0), 1, 0))).isEqualTo("=1+1");
    }

    private static String cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
