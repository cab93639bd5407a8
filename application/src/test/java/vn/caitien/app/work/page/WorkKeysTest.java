package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Keyboard;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.TestWork;

/** The work of a plan by who has no mouse. */
class WorkKeysTest extends Browser {
    private final TestWork work = TestWork.founded();
    private final TaskId task = work.task("Lập bảng phân công", new Doer(work.by().value(), "Hiệu trưởng"), LocalDate.of(2026, 12, 20));
    private final String plan = "/schools/" + work.school() + "/plans/" + work.plan();
    private Keyboard hands;

    @BeforeEach
    void signIn() {
        screen(DESK, Look.LIGHT);
        hands = new Keyboard(chromium);
        open("/sign-in");
        hands.write("#login", work.head().login()).write("#password", Served.PASSWORD).send();
    }

    @Test
    void from_signing_in_to_a_report_that_it_is_done() {
        hands.follow(".ct-nav a[href$='/work']");
        hands.follow("main a[href$='/tasks/" + task + "/report']");
        hands.choose("state", "DONE");
        hands.to(".ct-send").press(Keys.ENTER);
        new WebDriverWait(chromium, Duration.ofSeconds(10)).until(page -> !page.findElements(By.cssSelector("[data-after=sent]")).isEmpty());
        assertThat(Served.part(SchoolTasks.class).one(work.school(), task).state()).isEqualTo(TaskState.DONE);
        assertThat(hands.faults()).isEmpty();
        assertThat(hands.pressed()).as("keys pressed, typing aside").isLessThanOrEqualTo(50);
    }

    @Test
    void an_obstacle_is_raised_from_its_task() {
        open("/schools/" + work.school() + "/tasks/" + task);
        hands.follow("main a[href*='/obstacles/new']");
        hands.write("#obstacle", "Thiếu bảng ở phòng họp").send();
        assertThat(chromium.findElement(By.tagName("main")).getText()).contains("Thiếu bảng ở phòng họp");
        assertThat(hands.faults()).isEmpty();
    }

    @Test
    void tasks_are_filtered_by_a_person_alone() {
        work.task("Của người khác", new Doer(null, "Bà Sáu"), LocalDate.of(2026, 12, 20));
        open(plan + "/tasks");
        new Select(chromium.findElement(By.id("person"))).selectByValue("Hiệu trưởng");
        chromium.findElement(By.cssSelector(".ct-filters button")).click();
        new WebDriverWait(chromium, Duration.ofSeconds(10)).until(page -> page.getCurrentUrl().contains("person="));
        assertThat(chromium.findElement(By.cssSelector("main table")).getText()).contains("Lập bảng phân công").doesNotContain("Của người khác");
    }

    @Test
    void every_view_of_the_work_is_reached_from_the_one_before() {
        open(plan + "/tasks");
        for (String view : List.of("state", "live", "board", "gantt", "calendar", "sheet", "obstacles", "proposals", "supports", "indicators", "money", "tasks")) {
            hands.follow("main a[href$='" + plan + "/" + view + "']");
            assertThat(chromium.getCurrentUrl()).endsWith("/" + view);
        }
        assertThat(hands.faults()).isEmpty();
    }
}
