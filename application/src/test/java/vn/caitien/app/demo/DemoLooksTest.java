package vn.caitien.app.demo;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.school.SchoolRegister;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** The pages of plans in a real browser, as people of the invented school have them. */
class DemoLooksTest extends Browser {
    private static final SchoolId SCHOOL = part(SchoolRegister.class).called("", 0, 1).part().getFirst().id();
    private static final String HERE = "/schools/" + SCHOOL + "/plans";

    private static <T> T part(Class<T> kind) {
        return TestDemo.DEMO.server().part(kind);
    }

    @BeforeEach
    void signIn() {
        chromium.get(at("/sign-in"));
        chromium.findElement(By.id("login")).sendKeys("thuky");
        chromium.findElement(By.id("password")).sendKeys(TestDemo.DEMO.hint().password());
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        chromium.findElement(By.cssSelector(".ct-who"));
    }

    @Test
    void the_list() throws IOException {
        soundEverywhere(at(HERE), "plans");
    }

    @Test
    void a_draft() throws IOException {
        soundEverywhere(at(HERE + "/" + plan(PlanState.DRAFT)), "plan-draft");
    }

    @Test
    void a_draft_being_written() throws IOException {
        soundEverywhere(at(HERE + "/" + plan(PlanState.DRAFT) + "/edit?at=rows%5Br1%5D.support"), "plan-write");
    }

    @Test
    void a_closed_plan_of_nine_columns() throws IOException {
        soundEverywhere(at(HERE + "/" + plan(PlanState.CLOSED)), "plan-closed");
    }

    @Test
    void the_sign_in_with_its_hint() throws IOException {
        chromium.manage().deleteAllCookies();
        soundEverywhere(at("/sign-in"), "demo-sign-in");
    }

    private static String at(String path) {
        return TestDemo.at(path).toString();
    }

    private static String plan(PlanState state) {
        return part(ImprovementPlans.class).of(SCHOOL, part(SchoolYears.class).all(SCHOOL).stream().map(SchoolYear::id).toList(), true)
                .stream().filter(plan -> plan.state() == state).map(PlanEntry::id).findFirst().orElseThrow().toString();
    }
}
