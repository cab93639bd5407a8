package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.caitien.app.platform.page.Look;

/** A table out of Word on the clipboard, and a cell dragged to the column it belongs in. */
class PlanWayImportTest extends PlanWay {
    private static final String TABLE = """
            <table><tr><td>TT</td><td>Tiêu chuẩn, tiêu chí</td><td>Kết quả cần đạt</td><td>Công việc/giải pháp cần thực hiện</td>
            <td>Chủ trì và phối hợp thực hiện</td><td>Thời gian thực hiện và hoàn thành</td><td>Dự kiến kinh phí</td></tr>
            <tr><td>1</td><td>Tiêu chí 1.2</td><td>Hội đồng họp đủ ba kỳ</td><td>Lập lịch họp</td><td>Hiệu trưởng</td><td>Tháng 9/2026</td><td>2 triệu</td></tr>
            <tr><td>2</td><td>Tiêu chí 3.2</td><td>Đủ phòng học</td><td>Sửa mái</td><td>Kế toán</td><td>Tháng 11/2026</td><td>15 triệu</td></tr></table>
            """;
    private static final String PASTE = """
            const field = arguments[0], clip = new DataTransfer();
            clip.setData('text/html', arguments[1]);
            clip.setData('text/plain', 'bảng');
            field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: clip, bubbles: true, cancelable: true}));
            """;
    private static final String DRAG = """
            const [from, to] = arguments, held = new DataTransfer();
            const tell = (at, kind) => at.dispatchEvent(new DragEvent(kind, {dataTransfer: held, bubbles: true, cancelable: true}));
            tell(from, 'dragstart'); tell(to, 'dragover'); tell(to, 'drop');
            """;

    @BeforeEach
    void review() {
        screen(DESK, Look.LIGHT);
        signIn("thuky");
        chromium.get(at(HERE + "/import"));
        chromium.executeScript(PASTE, chromium.findElement(By.id("text")), TABLE);
        when(page -> !page.findElement(By.cssSelector("[data-pasted]")).getText().isEmpty()
                || !page.findElement(By.cssSelector("[data-pasted]")).getDomProperty("textContent").isEmpty());
        press("form[enctype] .btn-primary");
        when(page -> !page.findElements(By.cssSelector("[data-review] td[data-cell]")).isEmpty());
    }

    private static WebElement cell(int row, String column) {
        return chromium.findElements(By.cssSelector("[data-review] td[data-cell$='." + column + "']")).get(row);
    }

    @Test
    void a_pasted_table_keeps_its_columns() {
        assertThat(cell(1, "lead").getText()).contains("Kế toán");
        assertThat(cell(1, "budget").getText()).contains("15 triệu");
    }

    @Test
    void a_cell_that_is_dragged_stands_in_the_column_it_was_dropped_in() {
        chromium.executeScript(DRAG, cell(0, "budget"), cell(0, "support"));
        when(page -> cell(0, "support").getText().contains("2 triệu"));
        assertThat(cell(0, "budget").getText()).doesNotContain("2 triệu");
    }
}
