package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TestWork;

/** What comes out of a printer where a page of work is printed from a dark screen. */
class WorkPrintsTest extends Browser {
    private static TestWork work;

    @BeforeAll
    static void give() {
        work = TestWork.founded();
        Doer head = new Doer(work.by().value(), "Hiệu trưởng");
        work.task("Lập bảng phân công", head, LocalDate.of(2026, 9, 30));
        work.monthly("Đối soát dữ liệu", head, List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31)));
    }

    @BeforeEach
    void signIn() {
        screen(DESK, Look.DARK);
        signIn(work.head().login(), Served.PASSWORD);
    }

    /** @param sheets how many, each lying or standing as wide as that, in points */
    private record Print(int sheets, float width, String words) {}

    private static Print print(String path) throws IOException {
        open("/schools/" + work.school() + "/plans/" + work.plan() + path);
        try (PDDocument pdf = Loader.loadPDF(printed())) {
            PDRectangle sheet = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            return new Print(pdf.getNumberOfPages(), sheet.getWidth(), new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
    }

    private static boolean wide(Print print, PDRectangle paper) {
        return Math.abs(print.width() - paper.getHeight()) < 2;
    }

    private static void hasNoWaysOfTheScreen(Print print) {
        assertThat(print.words()).doesNotContain("Mục lục", "Việc của tôi", "Đăng xuất", "Ctrl+P");
    }

    @Test
    void the_chart_stands_on_one_a4_with_its_title_and_key() throws IOException {
        Print print = print("/gantt/print?paper=a4");
        assertThat(print.sheets()).isEqualTo(1);
        assertThat(wide(print, PDRectangle.A4)).isTrue();
        assertThat(print.words()).contains("Lập bảng phân công", "Đối soát dữ liệu", "quá hạn", "chưa đến kỳ");
        hasNoWaysOfTheScreen(print);
    }

    @Test
    void or_on_one_a3() throws IOException {
        Print print = print("/gantt/print?paper=a3");
        assertThat(print.sheets()).isEqualTo(1);
        assertThat(wide(print, PDRectangle.A3)).isTrue();
    }

    @Test
    void the_columns_of_the_board_stand_side_by_side() throws IOException {
        Print print = print("/board");
        assertThat(print.sheets()).isEqualTo(1);
        assertThat(wide(print, PDRectangle.A4)).isTrue();
        assertThat(print.words()).contains("Lập bảng phân công", "Đối soát dữ liệu");
        hasNoWaysOfTheScreen(print);
    }

    @Test
    void a_month_is_one_sheet() throws IOException {
        Print print = print("/calendar?month=2026-12");
        assertThat(print.sheets()).isEqualTo(1);
        assertThat(wide(print, PDRectangle.A4)).isTrue();
        assertThat(print.words()).contains("Chủ nhật");
        hasNoWaysOfTheScreen(print);
    }

    @Test
    void the_notice_stands_upright_on_one_sheet() throws IOException {
        Print print = print("/state/notice");
        assertThat(print.sheets()).isEqualTo(1);
        assertThat(wide(print, PDRectangle.A4)).isFalse();
        assertThat(print.words()).contains("2 việc");
        hasNoWaysOfTheScreen(print);
    }

    @Test
    void the_table_as_on_paper_lies() throws IOException {
        Print print = print("/live");
        assertThat(wide(print, PDRectangle.A4)).isTrue();
        hasNoWaysOfTheScreen(print);
    }
}
