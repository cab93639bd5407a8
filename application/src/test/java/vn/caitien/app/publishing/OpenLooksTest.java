package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;

/** The pages of a school for anyone, and where its head decides about them, in a real browser. */
class OpenLooksTest extends Browser {
    private static final OpenSchoolHouse HOUSE = OpenSchoolHouse.open(Offer.ALL);

    @Test
    void anyone_reads_them_at_a_desk_and_on_a_telephone() throws IOException {
        soundEverywhere(HOUSE.home(), "open-school");
        soundEverywhere(HOUSE.page(), "open-plan");
        assertThat(chromium.findElement(By.cssSelector(".ct-grid.stack td[data-th]")).getCssValue("display")).isEqualTo("block");
        assertThat(chromium.manage().getCookies()).isEmpty();
    }

    @Test
    void the_head_decides_and_looks_first() throws IOException {
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(HOUSE.head.login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        String here = "/schools/" + HOUSE.id + "/publication";
        boolean desk = true;
        for (String page : new String[] {"", "/setup", "/on", "/off", "/preview", "/preview/" + HOUSE.plan}) {
            screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
            open(here + page);
            picture("publication" + page.replaceAll("[^a-z]+[0-9a-f-]{36}|[^a-z]+", "-"));
            assertThat(chromium.executeScript("return document.getElementById('trouble') === null")).as(page).isEqualTo(true);
            sound();
            desk = !desk;
        }
    }
}
