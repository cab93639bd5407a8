package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.Today;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Reported;
import vn.caitien.app.work.TaskLinks;
import vn.caitien.app.work.TaskReport;
import vn.caitien.app.work.TaskReporting;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.TestWork;

/** Reports written without a line arrive, each once, in their order, as who wrote them; none is lost without a word. */
class WeakLineTest extends WeakLine {
    private static final TaskReporting REPORTING = Served.part(TaskReporting.class);

    @Test
    void what_is_written_without_a_line_arrives_once_in_order_with_its_photos() throws IOException {
        know(task);
        CABLE.cut();
        for (int at = 1; at <= 5; at++) {
            through(page(task));
            write("Buổi " + at, photo(at));
        }
        when(page -> page.findElement(By.cssSelector("[data-after=unsent]")).getText().contains("sẽ tự gửi khi có mạng"));
        picture("report-unsent-360-light");
        soundWithoutLine();
        anotherWindow();
        CABLE.mend();
        // in the middle of a photo
        CABLE.cutAfter(500_000);
        through(mine());
        when(page -> CABLE.isCut());
        assertThat(came(task)).hasSizeLessThan(5);
        CABLE.mend();
        when(page -> came(task).size() == 5);
        when(page -> detail(task).proofs().size() == 5);
        assertThat(came(task)).extracting(TaskReport::said).containsExactly("Buổi 1", "Buổi 2", "Buổi 3", "Buổi 4", "Buổi 5");
        assertThat(came(task)).as("who writes the next knows of the one before").noneMatch(TaskReport::behind);
        eachHasItsPhoto(task);
        when(page -> !page.findElement(By.cssSelector("[data-unsent]")).isDisplayed());
    }

    @Test
    void with_a_line_it_is_said_at_once_that_it_came() throws IOException {
        through(page(task));
        picture("report-empty-360-light");
        sound();
        write("Đã dạy");
        when(page -> page.findElement(By.cssSelector("[data-after=sent]")).getText().contains("Đã nhận báo cáo"));
        picture("report-sent-360-light");
        sound();
        assertThat(came(task)).extracting(TaskReport::said).containsExactly("Đã dạy");
    }

    @Test
    void what_was_typed_is_there_when_the_page_is_opened_again() {
        through(page(task));
        chromium.findElement(By.id("said")).sendKeys("Hai em mới");
        chromium.findElement(By.cssSelector("#state label")).click();
        anotherWindow();
        through(page(task));
        when(page -> page.findElement(By.id("said")).getAttribute("value").equals("Hai em mới"));
        assertThat(chromium.findElement(By.cssSelector("#state input")).isSelected()).isTrue();
    }

    @Test
    void nobody_else_sends_or_sees_it_and_who_wrote_it_sends_it_when_signed_in_again() throws IOException {
        know(task);
        CABLE.cut();
        through(page(task));
        write("Của thầy Khôi");
        chromium.manage().deleteAllCookies();
        CABLE.mend();
        when(page -> unsent().contains("đăng nhập lại rồi gửi"));
        picture("report-signed-out-360-light");
        soundWithoutLine();
        signIn(work.someone(Role.STAFF));
        through(mine());
        assertThat(chromium.findElement(By.cssSelector("[data-unsent]")).isDisplayed()).isFalse();
        assertThat(came(task)).isEmpty();
        chromium.manage().deleteAllCookies();
        signIn(teacher);
        when(page -> came(task).size() == 1);
    }

    @Test
    void a_conflict_is_told() {
        through(page(task));
        REPORTING.report(work.by(), work.school(), task, "Hiệu trưởng", new Reported(UUID.randomUUID(), 1, TaskState.DONE, "Xong rồi", null, 0, Instant.now()));
        write("Đang làm");
        when(page -> page.findElement(By.cssSelector("[data-after=sent]")).getText().contains("Trong lúc đó đã có báo cáo khác"));
        through(mine());
        when(page -> unsent().contains("Trong lúc đó đã có báo cáo khác"));
    }

    @Test
    void a_button_stays_under_the_finger_while_sending_is_tried_again() {
        know(task);
        CABLE.cut();
        through(page(task));
        write("Đã dạy");
        when(page -> !page.findElements(By.cssSelector("[data-unsent] button")).isEmpty());
        chromium.executeScript("document.querySelector('[data-unsent] button').under = 'finger'");
        chromium.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + " addEventListener('report', () => setTimeout(done, 500), { once: true }); caitienReports.flush();");
        assertThat(chromium.executeScript("return document.querySelector('[data-unsent] button').under")).isEqualTo("finger");
    }

    @Test
    void a_link_taken_back_meanwhile_is_told_and_the_report_stays_until_it_is_dropped() throws IOException {
        TaskLinks links = Served.part(TaskLinks.class);
        String link = "/t/" + links.make(work.by(), work.school(), task, new Doer(null, "Bà Sáu"), LocalDate.now(Today.VIETNAM).plusDays(1)).text();
        through(link);
        CABLE.cut();
        write("Đã phát phiếu");
        links.revoke(work.by(), work.school(), task, links.of(work.school(), task).getFirst().id());
        CABLE.mend();
        when(page -> unsent().contains("liên kết đã hết hạn hoặc bị thu hồi"));
        picture("report-gone-360-light");
        soundWithoutLine();
        chromium.findElements(By.cssSelector("[data-unsent] button")).getLast().click();
        chromium.switchTo().alert().accept();
        when(page -> !page.findElement(By.cssSelector("[data-unsent]")).isDisplayed());
        assertThat(came(task)).isEmpty();
    }

    @Test
    void a_task_that_takes_no_reports_any_more_says_why_and_what_was_written_stays_on_the_page() {
        through(page(task));
        TestWork.TASKS.drop(work.by(), work.school(), task, work.one(task).version(), "Sở hoãn");
        write("Đã dạy");
        when(page -> page.findElement(By.cssSelector("[data-came-back]")).getText().contains("Sở hoãn"));
        assertThat(chromium.findElement(By.id("said")).getAttribute("value")).isEqualTo("Đã dạy");
    }

    @Test
    void a_photo_is_made_small_and_stands_the_right_way_up() throws IOException {
        through(page(task));
        write("Ảnh", turned());
        when(page -> detail(task).proofs().size() == 1);
        BufferedImage sent = ImageIO.read(new ByteArrayInputStream(work.head().signedIn().file(
                "/schools/" + work.school() + "/evidence/documents/" + detail(task).proofs().getFirst().document() + "/content")));
        assertThat(sent.getWidth()).isEqualTo(800);
        assertThat(sent.getHeight()).isEqualTo(1600);
        assertThat(sent.getRGB(400, 100) >> 16 & 0xff).as("what was on the left is above").isGreaterThan(200);
    }

    /** Lying, as cameras write it, with a word that says how it is held. */
    private Path turned() throws IOException {
        BufferedImage image = new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, x < 1500 ? 0xff0000 | x * y % 64 : 0x0000c0 | x * y % 64);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.write(HexFormat.of().parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112" + "0003" + "00000001" + "00060000" + "00000000"));
        whole.write(plain, 2, plain.length - 2);
        return Files.write(folder.resolve("lat.jpg"), whole.toByteArray());
    }

    @Test
    void who_signs_out_leaves_no_page_behind() {
        know(task);
        through("/me");
        chromium.findElement(By.cssSelector("form[action='/sign-out'] button")).click();
        when(page -> page.getCurrentUrl().contains("/sign-in"));
        until("return caches.keys().then(names => names.every(name => !name.startsWith('pages ')))");
        CABLE.cut();
        through(page(task));
        assertThat(chromium.findElement(By.tagName("h1")).getText()).isEqualTo("Không tới được máy chủ");
    }

    @Test
    void without_tls_the_page_says_when_it_is_sent() {
        Object script = chromium.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "Object.defineProperty(window, 'isSecureContext', { value: false })")).get("identifier");
        through(page(task));
        when(page -> page.findElement(By.cssSelector("[data-plain-line]")).getText().contains("https"));
        chromium.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }
}
