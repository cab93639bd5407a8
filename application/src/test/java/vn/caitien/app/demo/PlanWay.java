package vn.caitien.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.school.SchoolRegister;

/** What walks of a plan through the invented school share. */
abstract class PlanWay extends Browser {
    static final SchoolId SCHOOL = part(SchoolRegister.class).called("", 0, 1).part().getFirst().id();
    static final String HERE = "/schools/" + SCHOOL + "/plans";
    private static final Path PICTURES = Path.of(System.getProperty("caitien.pictures", "target/screenshots/guide"));

    static void signIn(String login) {
        signIn(chromium, login);
        when(page -> !page.findElements(By.cssSelector(".ct-who")).isEmpty());
    }

    static void signIn(ChromeDriver browser, String login) {
        browser.manage().deleteAllCookies();
        browser.get(at("/sign-in"));
        browser.findElement(By.id("login")).sendKeys(login);
        browser.findElement(By.id("password")).sendKeys(TestDemo.DEMO.hint().password());
        browser.executeScript("document.querySelector('main .btn-primary').click()");
        browser.findElement(By.cssSelector(".ct-who"));
    }

    static void press(String css) {
        when(page -> !page.findElements(By.cssSelector(css)).isEmpty());
        WebElement button = chromium.findElement(By.cssSelector(css));
        chromium.executeScript("arguments[0].click()", button);
    }

    static void when(ExpectedCondition<Boolean> so) {
        new WebDriverWait(chromium, Duration.ofSeconds(20)).ignoring(WebDriverException.class)
                .withMessage(() -> chromium.getCurrentUrl() + " " + chromium.findElement(By.tagName("body")).getText()).until(so);
    }

    /** Keeps what stands in the window: the pages are long. */
    static void view(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), chromium.getScreenshotAs(OutputType.BYTES));
    }

    static ImprovementPlan one(PlanId plan) {
        return part(ImprovementPlans.class).one(SCHOOL, plan);
    }

    /** The plan whose page is open. */
    static PlanId opened() {
        when(page -> page.getCurrentUrl().matches(".*/plans/[0-9a-f-]{36}(/edit)?(\\?.*)?"));
        return new PlanId(UUID.fromString(chromium.getCurrentUrl().replaceAll(".*/plans/([0-9a-f-]{36}).*", "$1")));
    }

    static <T> T part(Class<T> kind) {
        return TestDemo.DEMO.server().part(kind);
    }

    static String at(String path) {
        return TestDemo.at(path).toString();
    }
}
