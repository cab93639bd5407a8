package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.platform.page.TestServer;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskReport;
import vn.caitien.app.work.TestWork;

/** A teacher with a telephone on a line that breaks. */
abstract class WeakLine extends Browser {
    static final Cable CABLE = new Cable(TestServer.get().address());
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    final TestWork work = TestWork.founded();
    final Served.Someone teacher = work.someone(Role.STAFF);
    final TaskId task = given("Phụ đạo Toán 9 miễn phí");

    @TempDir
    Path folder;

    final TaskId given(String what) {
        return work.task(what, new Doer(teacher.id().value(), "Thầy Khôi"), LocalDate.of(2027, 1, 16));
    }

    @BeforeEach
    void whole() {
        CABLE.mend();
        screen(PHONE, Look.LIGHT);
        signIn(teacher);
    }

    @AfterEach
    void clear() {
        CABLE.mend();
        chromium.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", CABLE.at(""), "storageTypes", "all"));
    }

    static void through(String path) {
        chromium.get(CABLE.at(path));
    }

    final String mine() {
        return "/schools/" + work.school() + "/work";
    }

    final String page(TaskId of) {
        return "/schools/" + work.school() + "/tasks/" + of + "/report";
    }

    static void signIn(Served.Someone who) {
        through("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(who.login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        when(page -> !page.findElements(By.cssSelector(".ct-who")).isEmpty());
    }

    /** Opens the report page once, so that the device has it, and waits until it does. */
    final void know(TaskId of) {
        through(page(of));
        until("return navigator.serviceWorker.ready.then(() => new Promise(go => navigator.serviceWorker.controller ? go() :"
                + " navigator.serviceWorker.addEventListener('controllerchange', () => go()))).then(() => true)");
        through(page(of));
        until("return caches.match(location.pathname).then(kept => !!kept)");
    }

    /** Writes a report on the page that is open, and sends it, as far as a line is there. */
    final void write(String said, Path... photos) {
        for (Path photo : photos) {
            chromium.findElement(By.id("files")).sendKeys(photo.toString());
        }
        chromium.findElement(By.id("said")).sendKeys(said);
        chromium.findElement(By.cssSelector(".ct-send")).click();
        when(page -> !page.findElement(By.cssSelector("[data-after]")).getAttribute("data-after").isEmpty());
    }

    /** A window is closed and another opened. */
    static void anotherWindow() {
        String old = chromium.getWindowHandle();
        String other = chromium.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        chromium.switchTo().window(old).close();
        chromium.switchTo().window(other);
        screen(PHONE, Look.LIGHT);
    }

    /** As a telephone gives it: many pixels, much to be sent; light on one side, for who looks for words in it to see soon that none are there. */
    final Path photo(int seed) throws IOException {
        return photo(folder.resolve("anh-" + seed + ".jpg"), seed);
    }

    static Path photo(Path file, int seed) throws IOException {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (x < image.getWidth() / 2 ? 0x202020 : 0xc0c0c0) + (random.nextInt() & 0x1f1f1f));
            }
        }
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    final TaskDetail detail(TaskId of) {
        return TestWork.TASKS.detail(work.school(), of);
    }

    /** What came of a task, in the order in which it came. */
    final List<TaskReport> came(TaskId of) {
        return detail(of).reports().reversed();
    }

    /** Of each report, whether a photo came with it, and one only. */
    final void eachHasItsPhoto(TaskId of) {
        List<UUID> with = detail(of).proofs().stream().map(proof -> proof.report()).toList();
        assertThat(with).containsExactlyInAnyOrderElementsOf(came(of).stream().map(TaskReport::id).toList());
    }

    static String unsent() {
        return chromium.findElement(By.cssSelector("[data-unsent]")).getText();
    }

    static void until(String script) {
        when(page -> Boolean.TRUE.equals(chromium.executeScript(script)));
    }

    static void when(ExpectedCondition<Boolean> so) {
        new WebDriverWait(chromium, PATIENCE).ignoring(WebDriverException.class)
                .withMessage(() -> chromium.getCurrentUrl() + " " + chromium.findElement(By.tagName("body")).getText()).until(so);
    }
}
