package vn.caitien.app.monitoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.work.TestWork;

/** The pages of reviews in a real browser, and that what is written is kept while it is written. */
class ReviewLooksTest extends Browser {
    private final TestReviews school = TestReviews.founded();

    @Test
    void the_pages_are_sound() throws IOException {
        UUID closed = school.closed();
        school.reopen(closed);
        String review = "/schools/" + school.work().school() + "/reviews/" + closed;
        String list = "/schools/" + school.work().school() + "/plans/" + school.work().plan() + "/reviews";
        screen(DESK, Look.LIGHT);
        signIn(school.monitor().login(), Served.PASSWORD);
        List<String> pages = List.of(list, list + "/new", review, review + "/items/" + TestWork.ITEM, review + "/items/r1", review + "/conclude");
        for (String page : pages) {
            for (boolean desk : new boolean[] {true, false}) {
                screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
                open(page);
                picture("review-" + pages.indexOf(page) + (desk ? "-1280-light" : "-360-dark"));
                sound();
            }
        }
    }

    @Test
    void what_is_written_is_kept_without_pressing_anything() {
        UUID review = school.opened();
        screen(DESK, Look.LIGHT);
        signIn(school.monitor().login(), Served.PASSWORD);
        open("/schools/" + school.work().school() + "/reviews/" + review + "/items/" + TestWork.ITEM);
        chromium.findElement(By.id("adjustment")).sendKeys("Tách nhóm");
        new WebDriverWait(chromium, Duration.ofSeconds(10)).until(page -> page.findElement(By.id("saved")).getText().contains("đã lưu lúc"));
        assertThat(school.one(review).judgement(TestWork.ITEM).adjustment()).isEqualTo("Tách nhóm");
        chromium.findElement(By.id("lessons")).sendKeys("Báo sớm");
        new WebDriverWait(chromium, Duration.ofSeconds(10)).until(page -> "Báo sớm".equals(school.one(review).judgement(TestWork.ITEM).lessons()));
        assertThat(school.one(review).judgement(TestWork.ITEM).adjustment()).isEqualTo("Tách nhóm");
    }
}
