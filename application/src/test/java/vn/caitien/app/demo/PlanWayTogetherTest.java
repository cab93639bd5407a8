package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.page.Look;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Places;

/** Plans that take more than one: two people in one cell, and a plan for several years with the part of one of them. */
class PlanWayTogetherTest extends PlanWay {
    private static final String CLOSING = "/edit?at=closing";

    @BeforeEach
    void secretary() {
        screen(DESK, Look.LIGHT);
        signIn("thuky");
        chromium.get(at(HERE + "/new"));
    }

    @Test
    void of_two_browsers_in_one_place_the_second_is_shown_both_texts_and_the_first_is_told() {
        press("form[action$='/plans/new'][method=post]:not(:has(#lasting)) button");
        PlanId plan = opened();
        chromium.get(at(HERE + "/" + plan + CLOSING));
        ChromeDriver other = another();
        try {
            signIn(other, "hieutruong");
            other.get(at(HERE + "/" + plan + CLOSING));
            write(chromium, "Câu kết của thư ký.");
            when(page -> closing(plan).equals(Optional.of("Câu kết của thư ký.")));

            write(other, "Câu kết của hiệu trưởng.");
            when(page -> !other.findElements(By.cssSelector("#side .ct-refuse")).isEmpty());
            assertThat(other.findElement(By.id("side")).getText()).contains("Câu kết của thư ký.");
            assertThat(closing(plan)).contains("Câu kết của thư ký.");

            other.executeScript("document.querySelector('#side .ct-refuse form button').click()");
            when(page -> closing(plan).equals(Optional.of("Câu kết của hiệu trưởng.")));
            when(page -> page.findElement(By.id("news")).getText().contains("Câu kết"));
            assertThat(chromium.findElement(By.id("to")).getDomProperty("value")).isEqualTo("Câu kết của thư ký.");
        } finally {
            other.quit();
        }
    }

    @Test
    void a_plan_for_several_years_is_issued_and_its_year_begins_with_what_is_due() {
        press("form:has(#lasting) button");
        PlanId whole = opened();
        row(whole, "Tháng 9,10 hàng năm");
        row(whole, "Tháng 3/2029");
        chromium.get(at(HERE + "/" + whole + "/submit"));
        press("main form .btn-primary");
        when(page -> one(whole).state() == PlanState.COUNCIL);
        signIn("hieutruong");
        chromium.get(at(HERE + "/" + whole + "/pass"));
        chromium.findElement(By.id("minutes")).sendKeys("11/BB-HĐ");
        press("input[name=present]");
        press("main form .btn-primary");
        when(page -> one(whole).state() == PlanState.PASSED);
        chromium.get(at(HERE + "/" + whole + "/issue"));
        press("main form .btn-primary");
        when(page -> one(whole).state() == PlanState.ISSUED);

        chromium.get(at(HERE + "/new"));
        press("a[href*='/new/from/" + whole + "']");
        press("main form .btn-primary");
        PlanId part = opened();
        assertThat(one(part).parent()).isEqualTo(whole);
        assertThat(one(part).content().rows()).extracting(row -> row.text(Cell.TIME).orElse("")).isEqualTo(List.of("Tháng 9,10 hàng năm"));
    }

    private static void row(PlanId plan, String time) {
        int rows = one(plan).content().rows().size();
        chromium.get(at(HERE + "/" + plan + "/edit"));
        press("form:has(input[name=act][value=ADD]) button");
        when(page -> one(plan).content().rows().size() == rows + 1);
        Row row = one(plan).content().rows().getLast();
        chromium.get(at(HERE + "/" + plan + "/edit?at=" + Places.cell(row.id(), Cell.TIME).replace("[", "%5B").replace("]", "%5D")));
        write(chromium, time);
        when(page -> one(plan).content().rows().getLast().text(Cell.TIME).filter(time::equals).isPresent());
    }

    private static Optional<String> closing(PlanId plan) {
        return Optional.ofNullable(one(plan).content().closing());
    }

    private static void write(ChromeDriver browser, String words) {
        WebElement field = browser.findElement(By.id("to"));
        field.clear();
        field.sendKeys(words);
    }
}
