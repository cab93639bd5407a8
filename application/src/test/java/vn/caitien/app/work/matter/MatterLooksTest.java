package vn.caitien.app.work.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.obstacle.TestObstacles;
import vn.caitien.app.work.proposal.TestProposals;
import vn.caitien.app.work.support.TestSupports;

/** The pages of obstacles, proposals and support conditions, walked once in a real browser. */
class MatterLooksTest extends Browser {

    @Test
    void the_head_who_sees_what_the_work_waits_for() throws IOException {
        TestWork work = TestWork.founded();
        String school = "/schools/" + work.school();
        String plan = school + "/plans/" + work.plan();
        String obstacle = school + "/obstacles/" + TestObstacles.raised(work.by(), work.school(), work.plan(), 3);
        String proposal = school + "/proposals/" + TestProposals.written(work.by(), work.school(), work.plan(), 3);
        String support = school + "/supports/" + TestSupports.added(work.by(), work.school(), work.plan(), 3);
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(work.head().login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        for (String page : new String[] {plan + "/obstacles", plan + "/obstacles/new", obstacle, plan + "/proposals", plan + "/proposals/new",
            proposal, plan + "/supports", plan + "/supports/new", support}) {
            walk(page);
        }
    }

    /** On a desk in the light and on a phone in the dark. */
    private static void walk(String page) throws IOException {
        String called = page.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "").replaceAll("[^a-z]+", "-");
        for (boolean desk : new boolean[] {true, false}) {
            screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
            open(page);
            picture("matter" + called + (desk ? "-1280-light" : "-360-dark"));
            assertThat(chromium.executeScript("return document.getElementById('trouble') === null")).as(page).isEqualTo(true);
            sound();
        }
    }
}
