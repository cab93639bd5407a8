package vn.caitien.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import vn.caitien.app.improvement.Drafting;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.plan.Cell;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.Places;

/**
 * The way of a plan in a real browser: from last year's PDF over a corrected draft to the issued paper. Its pictures are
 * those of docs/guide: {@code -Dcaitien.pictures=../docs/guide/hinh} puts them there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanWayTest extends PlanWay {
    private static PlanId plan;

    @BeforeEach
    void enter() {
        chromium.manage().window().setSize(new Dimension(DESK, 1000));
        signIn("thuky");
    }

    @Test
    @Order(1)
    void a_pdf_becomes_a_draft() throws IOException {
        chromium.get(at(HERE + "/import"));
        chromium.findElement(By.cssSelector("input[type=file][name=file]"))
                .sendKeys(Path.of("..", "samples", "primary-2025.pdf").toAbsolutePath().normalize().toString());
        press("form[enctype] .btn-primary");
        when(page -> !page.findElements(By.cssSelector(".ct-bar form button")).isEmpty());
        view("20-xem-lai");
        press(".ct-bar form button");
        plan = opened();
        assertThat(now().content().rows()).isNotEmpty();
        assertThat(now().state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    @Order(2)
    void what_is_typed_into_a_cell_is_stored_by_itself() throws IOException {
        chromium.get(at(HERE + "/" + plan + "/edit"));
        String row = now().content().rows().getFirst().id();
        press("[data-at='" + Places.cell(row, Cell.TIME) + "']");
        when(page -> page.findElement(By.id("strip")).isDisplayed());
        write("Tháng 10/2025");
        when(page -> now().content().rows().getFirst().text(Cell.TIME).filter("Tháng 10/2025"::equals).isPresent());
        when(page -> page.findElement(By.id("side")).getText().contains("10/2025"));

        chromium.executeScript("document.getElementById('strip').scrollIntoView({block: 'center'})");
        view("21-soan");
        assertThat(chromium.findElement(By.cssSelector("td.cell-on")).getText()).isEqualTo("Tháng 10/2025");
    }

    @Test
    @Order(3)
    void who_comes_second_sees_both_texts_and_chooses() throws Exception {
        String place = Places.cell(now().content().rows().getFirst().id(), Cell.TIME);
        chromium.get(at(HERE + "/" + plan + "/edit?at=" + encoded(place)));
        part(Drafting.class).change(now().owner(), SCHOOL, plan, new Edit.Words(place, "Tháng 10/2025", "Tháng 11/2025"));
        write("Tháng 12/2025");
        when(page -> !page.findElements(By.cssSelector("#side .ct-refuse")).isEmpty());
        chromium.executeScript("document.getElementById('strip').scrollIntoView({block: 'center'})");
        view("22-hai-nguoi");
        assertThat(chromium.findElement(By.id("side")).getText()).contains("Tháng 11/2025");
        assertThat(Places.text(now().content(), place)).isEqualTo("Tháng 11/2025");

        press("#side .ct-refuse form button");
        when(page -> now().content().rows().getFirst().text(Cell.TIME).filter("Tháng 12/2025"::equals).isPresent());
    }

    @Test
    @Order(4)
    void a_line_that_breaks_loses_nothing_typed() {
        String place = Places.cell(now().content().rows().getFirst().id(), Cell.TASKS);
        chromium.get(at(HERE + "/" + plan + "/edit?at=" + encoded(place)));
        offline(true);
        write("– Việc gõ lúc mất mạng");
        when(page -> page.findElement(By.id("saved")).getText().contains("giữ trên máy"));
        offline(false);
        when(page -> now().content().rows().getFirst().text(Cell.TASKS).filter("– Việc gõ lúc mất mạng"::equals).isPresent());
    }

    @Test
    @Order(5)
    void by_keys_one_goes_from_cell_to_cell_and_takes_back() {
        String place = Places.cell(now().content().rows().getFirst().id(), Cell.TASKS);
        chromium.get(at(HERE + "/" + plan + "/edit?at=" + encoded(place)));
        when(page -> "to".equals(page.switchTo().activeElement().getAttribute("id")));
        new Actions(chromium).keyDown(Keys.CONTROL).sendKeys(Keys.ENTER).keyUp(Keys.CONTROL).perform();
        when(page -> page.getCurrentUrl().contains(".lead"));
        new Actions(chromium).sendKeys(Keys.ESCAPE).perform();
        when(page -> page.findElements(By.id("strip")).isEmpty());
        new Actions(chromium).keyDown(Keys.CONTROL).sendKeys("z").keyUp(Keys.CONTROL).perform();
        when(page -> now().content().rows().getFirst().text(Cell.TASKS).filter("– Việc gõ lúc mất mạng"::equals).isEmpty());
    }

    @Test
    @Order(6)
    void it_goes_before_the_council_is_passed_and_issued() throws IOException {
        chromium.get(at(HERE + "/" + plan + "/submit"));
        press("main form .btn-primary");
        when(page -> now().state() == PlanState.COUNCIL);
        signIn("hieutruong");
        chromium.get(at(HERE + "/" + plan + "/pass"));
        chromium.findElement(By.id("minutes")).sendKeys("09/BB-HĐ");
        press("input[name=present]");
        press("main form .btn-primary");
        when(page -> now().state() == PlanState.PASSED);
        chromium.get(at(HERE + "/" + plan + "/issue"));
        view("23-ban-hanh");
        press("main form .btn-primary");
        when(page -> now().state() == PlanState.ISSUED);

        assertThat(now().content().header().documentNumber()).contains("/KH-");
        chromium.get(at(HERE + "/" + plan));
        view("24-da-ban-hanh");
        assertThat(chromium.findElement(By.tagName("main")).getText()).doesNotContain("DỰ THẢO");
    }

    private static void write(String words) {
        WebElement field = chromium.findElement(By.id("to"));
        field.clear();
        field.sendKeys(words);
    }

    private static void offline(boolean cut) {
        chromium.executeCdpCommand("Network.enable", Map.of());
        chromium.executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", cut, "latency", 0,
                "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static String encoded(String place) {
        return place.replace("[", "%5B").replace("]", "%5D");
    }

    private static ImprovementPlan now() {
        return one(plan);
    }
}
