package vn.caitien.paper.xlsx;

import static org.assertj.core.api.Assertions.assertThatList;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;

class ScreenStampTest {
    private static final Document DRAFT = Books.paper("DỰ THẢO",
            new Pages(Orientation.PORTRAIT, List.of(Paragraph.body("Lời đầu."))),
            new Pages(Orientation.LANDSCAPE, List.of(Books.table("1", "Mua sách"))));

    private static List<String> drawn(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null ? List.of()
                : StreamSupport.stream(sheet.getDrawingPatriarch().spliterator(), false)
                        .filter(XSSFSimpleShape.class::isInstance).map(shape -> ((XSSFSimpleShape) shape).getText().strip()).toList();
    }

    @Test
    void a_draft_shows_its_stamp_on_a_sheet_of_texts() {
        assertThatList(Books.of(DRAFT, book -> drawn(book.getSheetAt(0)))).containsExactly("DỰ THẢO");
    }

    @Test
    void a_draft_shows_its_stamp_on_a_sheet_with_a_table() {
        assertThatList(Books.of(DRAFT, book -> drawn(book.getSheetAt(1)))).containsExactly("DỰ THẢO");
    }

    @Test
    void the_stamp_of_the_screen_is_not_printed_a_second_time() {
        assertThatList(Books.of(DRAFT, book -> book.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
                .map(anchor -> anchor.getClientData().getFPrintsWithSheet()).toList())).containsExactly(false);
    }

    @Test
    void what_is_no_draft_shows_none() {
        assertThatList(Books.of(Books.standing(Paragraph.body("Lời đầu.")), book -> drawn(book.getSheetAt(0)))).isEmpty();
    }
}
