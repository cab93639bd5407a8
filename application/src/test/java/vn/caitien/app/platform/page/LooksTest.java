package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The frame in a real browser. */
class LooksTest extends Browser {
    private static String theme() {
        return chromium.findElement(By.tagName("html")).getDomAttribute("data-bs-theme");
    }

    @ParameterizedTest
    @CsvSource({"/, start", "/look, look", "/look/confirm, confirm", "/no-such-page, not-found"})
    void a_page_is_sound_at_both_widths_in_both_looks(String path, String name) throws IOException {
        soundEverywhere(path, name);
    }

    @Test
    void english_is_sound_too() throws IOException {
        screen(PHONE, Look.LIGHT);
        open("/look");
        chromium.findElement(By.cssSelector("button[value=en]")).click();
        picture("look-english");
        sound();
        assertThat(chromium.findElement(By.tagName("h1")).getText()).isEqualTo("The parts of pages");
    }

    @Test
    void the_device_decides_the_look_where_nobody_chose() {
        screen(DESK, Look.DARK);
        open("/");
        assertThat(theme()).isEqualTo("dark");
        screen(DESK, Look.LIGHT);
        new WebDriverWait(chromium, Duration.ofSeconds(10)).until(page -> theme().equals("light"));
    }

    @Test
    void a_chosen_look_goes_before_the_device() {
        screen(DESK, Look.DARK);
        open("/look");
        chromium.findElement(By.cssSelector("button[value=light]")).click();
        new WebDriverWait(chromium, Duration.ofSeconds(10)).ignoring(StaleElementReferenceException.class)
                .until(browser -> theme().equals("light"));
        assertThat(chromium.getCurrentUrl()).endsWith("/look");
    }

    @Test
    void the_first_tab_leads_past_the_bar() {
        open("/look");
        new Actions(chromium).sendKeys(Keys.TAB, Keys.ENTER).perform();
        assertThat(chromium.switchTo().activeElement().getDomAttribute("id")).isEqualTo("main");
    }

    @Test
    void everything_that_can_be_pressed_is_large_enough_for_a_thumb() {
        screen(PHONE, Look.LIGHT);
        open("/look");
        assertThat(chromium.findElements(By.cssSelector(".btn, .form-control, .form-select, .ct-choice button, .ct-check")))
                .hasSizeGreaterThan(20).allMatch(element -> element.getSize().getHeight() >= 44);
    }

    @Test
    void a_form_sent_from_a_page_is_taken_with_its_token() {
        open("/look");
        chromium.findElement(By.cssSelector("form[action='/look'] button")).click();
        heading("Các thành phần của trang");
    }

    @Test
    void the_menu_of_a_phone_opens_and_closes_by_keys() throws IOException {
        screen(PHONE, Look.LIGHT);
        open("/look");
        WebElement menu = chromium.findElement(By.cssSelector(".ct-menu"));
        menu.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        assertThat(menu.findElement(By.linkText("Kế hoạch")).isDisplayed()).isTrue();
        picture("menu-360");
        sound();
        new Actions(chromium).sendKeys(Keys.ESCAPE).perform();
        assertThat(menu.getDomAttribute("open")).isNull();
    }

    @Test
    void what_was_typed_is_still_there_after_a_form_has_expired() {
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys("điều đã gõ");
        chromium.manage().deleteAllCookies();
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        heading("Biểu mẫu đã hết hạn");
        chromium.navigate().back();
        assertThat(chromium.findElement(By.id("login")).getDomProperty("value")).isEqualTo("điều đã gõ");
    }

    @Test
    void a_part_of_a_page_that_fails_leaves_the_rest_and_says_why() {
        open("/look");
        chromium.executeScript("htmx.ajax('GET', '/no-such-page', '#form')");
        new WebDriverWait(chromium, Duration.ofSeconds(10)).until(ExpectedConditions.textToBePresentInElementLocated(
                By.id("notice"), "Không có trang nào ở địa chỉ này."));
        assertThat(chromium.findElement(By.id("form")).getText()).isEqualTo("Biểu mẫu gửi lại");
    }

    @Test
    void htmx_is_there_and_writes_no_styles_of_its_own() {
        open("/");
        assertThat(chromium.executeScript("return htmx.config.includeIndicatorStyles")).isEqualTo(false);
    }

    /** Waits for the page with that heading: after a click it may not be there yet. */
    private static void heading(String words) {
        new WebDriverWait(chromium, Duration.ofSeconds(10)).ignoring(StaleElementReferenceException.class)
                .until(ExpectedConditions.textToBe(By.tagName("h1"), words));
    }
}
