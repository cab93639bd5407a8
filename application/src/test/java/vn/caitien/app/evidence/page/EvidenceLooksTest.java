package vn.caitien.app.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.evidence.Days;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.Filed;
import vn.caitien.app.evidence.Origin;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;

/** The pages of evidence, walked once in a real browser; a file handed in and filed. */
class EvidenceLooksTest extends Browser {
    private static final EvidenceDocuments DOCUMENTS = Served.part(EvidenceDocuments.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static String here;
    private static Served.Someone head;
    private static String delivery;
    private static String document;
    private static String waiting;
    private static UUID year;

    @BeforeAll
    static void keep() {
        SchoolId school = TestSchool.founded();
        head = Served.someone().is(Role.HEAD, school);
        TestSchool.year(school, 2025);
        year = TestSchool.year(school, 2026);
        here = "/schools/" + school + "/evidence";
        EvidenceDeliveries deliveries = Served.part(EvidenceDeliveries.class);
        UUID given = TestDeliveries.given(deliveries, head.id(), school, 3);
        TestDeliveries.give(deliveries, head.id(), school, given, "trang.html", "<html></html>".getBytes(StandardCharsets.UTF_8));
        delivery = here + "/deliveries/" + given;
        DocumentId plan = DOCUMENTS.enter(head.id(), school, new Described("Kế hoạch năm học", "plan", Origin.UNKNOWN,
                Days.UNKNOWN, null, List.of("năm học"), null, "hộp 1", null));
        DOCUMENTS.file(head.id(), school, plan, 1, DOCUMENTS.one(school, plan).said(), new Filed(year, "1.1", List.of("1.2"), null));
        document = here + "/documents/" + plan;
        EvidenceDocument first = DOCUMENTS.one(school, new DocumentId(TestDeliveries.kept(deliveries, school, given)));
        waiting = here + "/documents/" + first.id();
    }

    private static void signIn() {
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(head.login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
    }

    @Test
    void who_keeps_the_evidence_of_a_school() throws IOException {
        screen(DESK, Look.LIGHT);
        signIn();
        List<String> pages = List.of(here, here + "?standing=WAITING", here + "?q=nothing", here + "/give", delivery, waiting, waiting + "/file",
                document, document + "/file", document + "/withdraw", here + "/coverage", here + "/health", here + "/lists", here + "/enter",
                here + "/carry");
        walk(pages, true);
        walk(pages, false);
    }

    @Test
    void a_file_that_is_chosen_arrives_and_is_filed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("Biên bản họp tổ.pdf"), TestDeliveries.pdf("Biên bản họp tổ"));
        screen(PHONE, Look.LIGHT);
        signIn();
        open(here + "/give");
        chromium.findElement(By.id("files")).sendKeys(file.toString());
        chromium.findElement(By.cssSelector(".ct-give form .btn-primary")).click();
        // the script gives the page the delivery's address before it goes there: what is found may be gone when it is pressed
        new WebDriverWait(chromium, PATIENCE).ignoring(WebDriverException.class).until(shown -> {
            shown.findElement(By.cssSelector("main th a[href*='/documents/']")).click();
            return true;
        });
        new WebDriverWait(chromium, PATIENCE).until(shown -> shown.getCurrentUrl().contains("/documents/"));
        String arrived = chromium.getCurrentUrl();
        open(arrived.substring(arrived.indexOf("/schools")) + "/file?year=" + year);
        new Select(chromium.findElement(By.id("home"))).selectByValue("2.1");
        chromium.findElement(By.cssSelector("main form[action$='/file'] .btn-primary")).click();
        open(arrived.substring(arrived.indexOf("/schools")));
        assertThat(chromium.findElement(By.tagName("main")).getText()).contains("MC.2.1.01");
    }

    /** In turn on a desk in the light and on a phone in the dark, begun with either. */
    private static void walk(List<String> pages, boolean first) throws IOException {
        boolean desk = first;
        for (int at = 0; at < pages.size(); at++) {
            screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
            open(pages.get(at));
            picture("evidence-" + at + pages.get(at).replaceAll("^.*/|[0-9a-f]{8}-[0-9a-f-]+|\\?.*", "").replaceAll("^(?=.)", "-")
                    + (desk ? "-1280-light" : "-360-dark"));
            assertThat(chromium.executeScript("return document.getElementById('trouble') === null")).as(pages.get(at)).isEqualTo(true);
            sound();
            desk = !desk;
        }
    }
}
