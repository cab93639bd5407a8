package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.TestServer;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskLinks;
import vn.caitien.app.work.TestWork;

/** A telephone at a server with TLS and a name of its own, for which no browser makes the exceptions it makes for localhost. */
class TlsLineTest extends Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;
    private static TlsFront front;
    private static ChromeDriver phone;

    private final TestWork work = TestWork.founded();
    private final Served.Someone teacher = work.someone(Role.STAFF);
    private final TaskId task = work.task("Phụ đạo Toán 9", new Doer(teacher.id().value(), "Thầy Khôi"), LocalDate.of(2027, 1, 16));

    @BeforeAll
    static void server() {
        front = new TlsFront(TestServer.get().address(), folder);
        phone = another(front.browser());
        phone.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", PHONE, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    }

    @AfterAll
    static void away() {
        phone.quit();
    }

    @BeforeEach
    void signIn() {
        phone.get(front.at("/sign-in"));
        phone.findElement(By.id("login")).sendKeys(teacher.login());
        phone.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        phone.findElement(By.cssSelector("main .btn-primary")).click();
        when(() -> !phone.findElements(By.cssSelector(".ct-who")).isEmpty());
    }

    @AfterEach
    void clear() {
        front.mend();
        phone.manage().deleteAllCookies();
        phone.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", front.at(""), "storageTypes", "all"));
    }

    private String report() {
        return "/schools/" + work.school() + "/tasks/" + task + "/report";
    }

    private TaskDetail detail() {
        return TestWork.TASKS.detail(work.school(), task);
    }

    /** Opens a page once, so that the device has it. */
    private static void know(String path) {
        phone.get(front.at(path));
        when(() -> Boolean.TRUE.equals(phone.executeScript("return !!navigator.serviceWorker.controller")));
        phone.get(front.at(path));
        when(() -> Boolean.TRUE.equals(phone.executeScript("return caches.match(location.pathname).then(kept => !!kept)")));
    }

    private static void when(BooleanSupplier so) {
        new WebDriverWait(phone, PATIENCE).ignoring(WebDriverException.class)
                .withMessage(() -> phone.getCurrentUrl() + " " + phone.findElement(By.tagName("body")).getText()).until(page -> so.getAsBoolean());
    }

    private static void send(String said) {
        phone.findElement(By.id("said")).sendKeys(said);
        phone.findElement(By.cssSelector(".ct-send")).click();
        when(() -> !phone.findElement(By.cssSelector("[data-after]")).getAttribute("data-after").isEmpty());
    }

    @Test
    void it_can_be_installed() {
        know(report());
        assertThat(phone.executeScript("return isSecureContext")).isEqualTo(true);
        assertThat(phone.executeCdpCommand("Page.getAppManifest", Map.of()).get("errors")).as("faults of the manifest").isEqualTo(List.of());
        assertThat(phone.executeCdpCommand("Page.getInstallabilityErrors", Map.of()).get("installabilityErrors")).as("what keeps it from being installed")
                .isEqualTo(List.of());
    }

    @Test
    void the_page_does_not_say_that_tls_is_wanting() {
        phone.get(front.at(report()));
        assertThat(phone.findElement(By.cssSelector("[data-plain-line]")).isDisplayed()).isFalse();
    }

    @Test
    void cookies_go_by_tls_only_and_browsers_are_told_to_come_by_it() {
        assertThat(phone.manage().getCookies()).isNotEmpty().allMatch(Cookie::isSecure);
        assertThat(phone.executeScript("return fetch('/sign-in').then(answer => answer.headers.get('Strict-Transport-Security'))")).asString()
                .contains("max-age");
    }

    @Test
    void a_report_without_a_line_arrives_once_with_its_photo() throws IOException {
        know(report());
        front.cut();
        phone.get(front.at(report()));
        phone.findElement(By.id("files")).sendKeys(WeakLine.photo(folder.resolve("anh.jpg"), 1).toString());
        send("Đã dạy buổi 12");
        assertThat(detail().reports()).isEmpty();
        front.mend();
        phone.get(front.at("/schools/" + work.school() + "/work"));
        when(() -> detail().reports().size() == 1 && detail().proofs().size() == 1);
        when(() -> !phone.findElement(By.cssSelector("[data-unsent]")).isDisplayed());
        assertThat(detail().reports()).hasSize(1);
    }

    @Test
    void a_proxy_that_cannot_reach_the_server_is_as_good_as_no_line() {
        know(report());
        front.standAlone();
        phone.get(front.at(report()));
        send("Đã dạy buổi 13");
        assertThat(detail().reports()).isEmpty();
        front.mend();
        phone.get(front.at("/schools/" + work.school() + "/work"));
        when(() -> detail().reports().size() == 1);
        when(() -> !phone.findElement(By.cssSelector("[data-unsent]")).isDisplayed());
        assertThat(detail().reports()).hasSize(1);
    }

    @Test
    void a_page_that_is_not_on_the_device_says_so_in_the_words_of_the_school_and_not_of_the_proxy() {
        know(report());
        front.standAlone();
        phone.get(front.at("/schools/" + work.school() + "/tasks/" + UUID.randomUUID() + "/report"));
        assertThat(phone.findElement(By.tagName("h1")).getText()).isEqualTo("Không tới được máy chủ");
    }

    @Test
    void so_does_one_by_a_link_for_who_has_no_account() {
        phone.manage().deleteAllCookies();
        String link = "/t/" + Served.part(TaskLinks.class).make(work.by(), work.school(), task, new Doer(null, "Bà Sáu"),
                LocalDate.now(Today.VIETNAM).plusDays(1)).text();
        phone.get(front.at(link));
        front.cut();
        send("Đã phát phiếu");
        assertThat(detail().reports()).isEmpty();
        front.mend();
        when(() -> detail().reports().size() == 1);
        assertThat(detail().reports().getFirst().reporter().name()).isEqualTo("Bà Sáu");
    }
}
