package vn.caitien.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.InstanceOfAssertFactories.FLOAT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Title;

class TextSheetTest {
    private static final Document HEAD = Books.standing(new Letterhead(List.of("UBND xã Hoa"), List.of("Trường Tiểu học Hoa"),
            "Số: 05/KH-THH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hoa, ngày 05 tháng 9 năm 2025"));
    private static final Document FOOT = Books.standing(
            new Signature("Nơi nhận:", List.of("Phòng VHXH", "Lưu: VT"), "KT. HIỆU TRƯỞNG", "Phó hiệu trưởng", "Lê Thị Hoa"));

    private static <T> T of(Document paper, Function<XSSFSheet, T> asked) {
        return Books.of(paper, book -> asked.apply(book.getSheetAt(0)));
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!cell.getStringCellValue().isEmpty()) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static XSSFCell with(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getStringCellValue().equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }

    @Test
    void both_blocks_of_the_head_stand_side_by_side() {
        assertThatList(of(HEAD, TextSheetTest::texts)).containsExactly("UBND XÃ HOA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "TRƯỜNG TIỂU HỌC HOA", "Độc lập - Tự do - Hạnh phúc", "Số: 05/KH-THH", "Hoa, ngày 05 tháng 9 năm 2025");
    }

    @Test
    void lines_under_the_school_and_the_motto_are_drawn() {
        assertThatList(of(HEAD, sheet -> sheet.getDrawingPatriarch().getShapes())).hasSize(2);
    }

    @Test
    void the_school_is_bold() {
        assertThatObject(of(HEAD, sheet -> with(sheet, "TRƯỜNG TIỂU HỌC HOA").getCellStyle().getFont().getBold())).isEqualTo(true);
    }

    @Test
    void the_body_above_the_school_is_not_bold() {
        assertThatObject(of(HEAD, sheet -> with(sheet, "UBND XÃ HOA").getCellStyle().getFont().getBold())).isEqualTo(false);
    }

    @Test
    void place_and_date_are_in_italics() {
        assertThatObject(of(HEAD, sheet -> with(sheet, "Hoa, ngày 05 tháng 9 năm 2025").getCellStyle().getFont().getItalic())).isEqualTo(true);
    }

    @Test
    void the_name_of_the_state_stands_on_one_line() {
        assertThatObject(of(HEAD, sheet -> sheet.getRow(0).getHeightInPoints())).asInstanceOf(FLOAT).isLessThan(20f);
    }

    @Test
    void recipients_have_their_dashes_and_marks() {
        assertThatList(of(FOOT, TextSheetTest::texts)).contains("Nơi nhận:", "- Phòng VHXH;", "- Lưu: VT.");
    }

    @Test
    void the_post_stands_in_capitals_between_the_authority_and_the_name() {
        assertThatList(of(FOOT, TextSheetTest::texts)).containsSubsequence("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Lê Thị Hoa");
    }

    @Test
    void there_is_room_for_the_hand() {
        assertThatObject(of(FOOT, sheet -> with(sheet, "Lê Thị Hoa").getRowIndex() - with(sheet, "PHÓ HIỆU TRƯỞNG").getRowIndex() > 3)).isEqualTo(true);
    }

    @Test
    void a_line_is_drawn_under_the_title() {
        Document title = Books.standing(new Title("KẾ HOẠCH", List.of("Cải tiến chất lượng")));
        assertThatList(of(title, sheet -> sheet.getDrawingPatriarch().getShapes())).hasSize(1);
    }

    @Test
    void a_paragraph_stands_over_the_whole_width() {
        Document paper = Books.standing(Paragraph.body("Lời."));
        assertThatObject(of(paper, sheet -> sheet.getMergedRegion(0).getLastColumn())).isEqualTo(47);
    }

    @Test
    void a_long_paragraph_makes_its_row_high_enough() {
        Document paper = Books.standing(Paragraph.body("Nâng cao chất lượng giáo dục. ".repeat(10)));
        assertThatObject(of(paper, sheet -> sheet.getRow(0).getHeightInPoints())).asInstanceOf(FLOAT).isGreaterThan(5 * 14f);
    }

    @Test
    void an_annex_says_what_it_belongs_to_in_brackets() {
        Document paper = Books.standing(new AnnexHead("PHỤ LỤC I", null, "Kèm theo Kế hoạch số 05"));
        assertThatList(of(paper, TextSheetTest::texts)).containsExactly("PHỤ LỤC I", "(Kèm theo Kế hoạch số 05)");
    }
}
