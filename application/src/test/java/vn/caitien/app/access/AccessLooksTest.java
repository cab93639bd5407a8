package vn.caitien.app.access;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;

/** The pages of accounts and people in a real browser. */
class AccessLooksTest extends Browser {
    private final SchoolId school = Served.school();
    private final Someone head = Served.someone().is(Role.HEAD, school);
    private final Someone teacher = Served.someone().is(Role.STAFF, school);
    private final String base = "/schools/" + school + "/people";

    @Test
    void signing_in() throws IOException {
        soundEverywhere("/sign-in", "sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/password", "/me/second-step", "/matrix"})
    void one_s_own_account(String path) throws IOException {
        signIn();
        soundEverywhere(path, "account" + path.replace('/', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/invite", "/delegate"})
    void the_people_of_a_school(String below) throws IOException {
        Served.part(HandingOver.class).delegate(head.id(), school, teacher.id(), Today.of(Clock.systemUTC()).plusDays(1),
                Today.of(Clock.systemUTC()).plusDays(9));
        signIn();
        soundEverywhere(base + below, "people" + below.replace('/', '-'));
    }

    @Test
    void one_person() throws IOException {
        signIn();
        soundEverywhere(base + "/" + teacher.id(), "person");
    }

    @Test
    void a_slip() throws IOException {
        signIn();
        for (int width : new int[] {DESK, PHONE}) {
            screen(width, Look.LIGHT);
            open(base + "/invite");
            chromium.findElement(By.id("name")).sendKeys("Lý Thị Mới");
            chromium.findElement(By.cssSelector("main .btn-primary")).click();
            picture("slip-" + width);
            sound();
        }
    }

    private void signIn() {
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(head.login());
        chromium.findElement(By.id("password")).sendKeys(House.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
    }
}
