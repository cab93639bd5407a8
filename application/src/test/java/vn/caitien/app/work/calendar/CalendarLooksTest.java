package vn.caitien.app.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TestWork;

/** The calendar of a plan and the calendars for other programs, in a real browser. */
class CalendarLooksTest extends Browser {
    private static TestWork work;

    @BeforeAll
    static void give() {
        work = TestWork.founded();
        Doer head = new Doer(work.by().value(), "Nguyễn Thị Hồng Hạnh");
        work.monthly("Đối soát dữ liệu giữa sổ theo dõi và phần mềm, báo cáo Hiệu trưởng", head, List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31)));
        work.task("Lập bảng phân công theo đầu việc", head, LocalDate.of(2026, 11, 12));
        work.task("Rà soát, bổ sung đội ngũ giáo viên; bảo đảm đủ cơ cấu bộ môn theo quy định, ưu tiên những môn còn thiếu ở các khối lớp cuối cấp", new Doer(null, "Phó Hiệu trưởng"),
                LocalDate.of(2026, 12, 4));
        for (int at = 1; at < 9; at++) {
            work.task("Dự giờ lớp 6A" + at, new Doer(null, "Tổ Toán – Tin"), LocalDate.of(2026, 12, 15));
        }
    }

    private static void signIn() {
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(work.head().login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "360,DARK"})
    void a_month_a_day_and_an_empty_month(int width, Look look) throws IOException {
        screen(DESK, Look.LIGHT);
        signIn();
        screen(width == DESK ? DESK : PHONE, look);
        String here = "/schools/" + work.school() + "/plans/" + work.plan() + "/calendar";
        for (String asked : List.of("", "?month=2026-12", "?day=2026-12-15", "?month=2027-03")) {
            open(here + asked);
            picture("calendar-" + asked.replaceAll("\\W", "") + "-" + width + "-" + look.word());
            assertThat(chromium.executeScript("return document.documentElement.scrollWidth <= innerWidth")).as(asked).isEqualTo(true);
            sound();
        }
    }

    @Test
    void on_paper_the_month_has_its_columns_and_nothing_to_press() throws IOException {
        screen(DESK, Look.LIGHT);
        signIn();
        open("/schools/" + work.school() + "/plans/" + work.plan() + "/calendar?month=2026-12");
        chromium.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        picture("calendar-print");
        assertThat(chromium.findElements(By.cssSelector("main .btn"))).noneMatch(WebElement::isDisplayed);
        assertThat(chromium.findElement(By.cssSelector(".ct-cal")).getCssValue("display")).isEqualTo("grid");
        chromium.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "360,DARK"})
    void calendars_for_other_programs_and_a_new_address(int width, Look look) throws IOException {
        screen(DESK, Look.LIGHT);
        signIn();
        screen(width == DESK ? DESK : PHONE, look);
        open("/schools/" + work.school() + "/work/feeds");
        picture("feeds-" + width + "-" + look.word());
        sound();
        chromium.findElement(By.cssSelector("section[aria-labelledby=mine-title] form button")).click();
        chromium.findElement(By.cssSelector("[data-after=made]"));
        picture("feeds-made-" + width + "-" + look.word());
        assertThat(chromium.executeScript("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        sound();
    }

    @Test
    void the_address_is_copied_by_a_button() {
        screen(DESK, Look.LIGHT);
        signIn();
        open("/schools/" + work.school() + "/work/feeds");
        chromium.findElement(By.cssSelector("section[aria-labelledby=plans-title] form button")).click();
        WebElement button = chromium.findElement(By.cssSelector("[data-copy]"));
        chromium.executeScript("navigator.clipboard.writeText = async text => { window.copied = text; }");
        button.sendKeys(Keys.ENTER);
        assertThat(chromium.executeScript("return window.copied")).isEqualTo(chromium.findElement(By.id("address")).getAttribute("value"));
        assertThat(chromium.findElement(By.cssSelector("[data-copied]")).getText()).isEqualTo("Đã chép.");
    }
}
