package vn.caitien.app.work.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.obstacle.TestObstacles;

/** The pages of work, walked once in a real browser; a task reported on a phone. */
class WorkLooksTest extends Browser {
    private static TestWork work;
    private static TaskId late;
    private static TaskId monthly;

    @BeforeAll
    static void give() {
        work = TestWork.founded();
        Doer head = new Doer(work.by().value(), "Hiệu trưởng");
        late = work.task("Lập bảng phân công theo đầu việc", head, LocalDate.of(2026, 9, 30));
        TestObstacles.raised(work.by(), work.school(), work.plan(), 2);
        monthly = work.monthly("Đối soát dữ liệu hằng tháng", head, List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31)));
    }

    private static void signIn() {
        signIn(work.head().login(), Served.PASSWORD);
    }

    @Test
    void who_heads_a_school() throws IOException {
        screen(DESK, Look.LIGHT);
        signIn();
        String here = "/schools/" + work.school();
        String plan = here + "/plans/" + work.plan();
        List<String> pages = List.of(here, here + "/work", plan + "/tasks", plan + "/tasks?state=done", plan + "/tasks/new", plan + "/tasks/proposed?item=r1",
                plan + "/items/r0", plan + "/state", plan + "/state/notice", plan + "/live", plan + "/live?at=1", plan + "/board", plan + "/gantt", plan + "/gantt/print", plan + "/sheet", plan + "/sheet?month=2026-12", plan + "/indicators", plan + "/money", plan + "/obstacles", plan + "/obstacles/new?item=r0", here + "/tasks/" + late, here + "/tasks/" + monthly, here + "/tasks/" + monthly + "/report", here + "/tasks/" + late + "/edit",
                here + "/tasks/" + late + "/parts/new", here + "/tasks/" + late + "/drop", here + "/tasks/" + late + "/links/new");
        for (int at = 0; at < pages.size(); at++) {
            boolean desk = at % 2 == 0;
            screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
            open(pages.get(at));
            picture("work-" + at + (desk ? "-1280-light" : "-360-dark"));
            assertThat(chromium.executeScript("return document.getElementById('trouble') === null")).as(pages.get(at)).isEqualTo(true);
            sound();
        }
    }

    @Test
    void open_obstacles_come_to_stand_on_the_first_page() throws IOException {
        for (boolean desk : new boolean[] {true, false}) {
            screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
            if (desk) {
                signIn();
            }
            open("/schools/" + work.school());
            new WebDriverWait(chromium, Duration.ofSeconds(10)).until(page -> !page.findElements(By.id("open-obstacles")).isEmpty());
            assertThat(chromium.findElement(By.tagName("main")).getText()).contains("Khó khăn chưa giải quyết (2)", "Khó khăn thứ 0");
            picture("work-first-page" + (desk ? "-1280-light" : "-360-dark"));
            sound();
        }
    }

    @Test
    void a_task_is_reported_on_a_phone_with_two_taps() throws IOException {
        TaskId task = work.task("Diễn tập chữa cháy", new Doer(work.by().value(), "Hiệu trưởng"), LocalDate.of(2026, 12, 20));
        screen(PHONE, Look.LIGHT);
        signIn();
        open("/schools/" + work.school() + "/tasks/" + task + "/report");
        chromium.findElement(By.cssSelector("#state label")).click();
        chromium.findElement(By.cssSelector(".ct-send")).click();
        chromium.findElement(By.cssSelector("[data-after=sent]"));
        assertThat(chromium.findElement(By.tagName("main")).getText()).contains("Diễn tập chữa cháy", "xong");
        picture("work-received-360-light");
        sound();
    }
}
