package vn.caitien.app.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.Wanted;
import vn.caitien.app.evidence.arrival.EvidenceDeliveries;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Keyboard;
import vn.caitien.app.platform.page.Look;

/** Evidence given by who has no mouse, by who stands beside a pile of paper with a telephone, and over a line that breaks. */
class EvidenceGivingTest extends Browser {
    private static final Shelf SHELF = Served.part(Shelf.class);
    private static final EvidenceDeliveries DELIVERIES = Served.part(EvidenceDeliveries.class);
    private static final int MEGA = 1 << 20;
    private static final String SEND = ".ct-give form .btn-primary";

    /** Keeps where each piece begins that is sent, over the pages that follow; of the first, a part arrives and no answer. */
    private static final String BREAKING = """
            const part = arguments[0];
            sessionStorage.offsets = '';
            const send = window.fetch;
            window.fetch = async (address, how) => {
              const offset = new URL(address, location).searchParams.get('offset');
              const first = offset !== null && sessionStorage.offsets === '';
              if (offset !== null) sessionStorage.offsets += ' ' + offset;
              if (!first) return send(address, how);
              await send(address, { ...how, body: how.body.slice(0, part) });
              throw new TypeError('the line broke');
            };
            """;

    private final SchoolId school = TestSchool.founded();
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final String here = "/schools/" + school + "/evidence";

    @TempDir
    private Path folder;

    @BeforeEach
    void year() {
        TestSchool.year(school, 2026);
    }

    @Test
    void by_keys_alone_a_file_becomes_a_document_with_a_code() throws IOException {
        Path file = Files.write(folder.resolve("Biên bản họp tổ.pdf"), TestDeliveries.pdf("Biên bản họp tổ"));
        screen(DESK, Look.LIGHT);
        Keyboard hands = new Keyboard(chromium);
        open("/sign-in");
        hands.write("#login", head.login()).write("#password", Served.PASSWORD).send();
        hands.follow(".ct-nav a[href$='/evidence']");
        hands.follow("main a[href$='/evidence/give']");
        hands.to("#files");
        chromium.findElement(By.id("files")).sendKeys(file.toString());
        hands.to(SEND);
        hands.follow(SEND);
        when(page -> page.getCurrentUrl().contains("/deliveries/") && !page.findElements(By.cssSelector("main a[href$='/waiting']")).isEmpty());
        hands.follow("main a[href$='/waiting']");
        hands.to("#home");
        hands.type("2.1");
        hands.to("main form[action$='/file'] .btn-primary");
        hands.follow("main form[action$='/file'] .btn-primary");
        assertThat(filed().codes()).singleElement().extracting("criterion").isEqualTo("2.1");
        assertThat(hands.faults()).isEmpty();
        assertThat(hands.pressed()).as("keys pressed, typing aside").isLessThanOrEqualTo(90);
    }

    @Test
    void photos_taken_one_after_the_other_become_one_document() throws IOException {
        screen(PHONE, Look.LIGHT);
        signIn();
        open(here + "/give");
        chromium.findElement(By.id("title")).sendKeys("Biên bản họp cha mẹ");
        taken(photo("1.jpg"));
        taken(photo("2.jpg"));
        assertThat(chromium.findElement(By.cssSelector("[data-pages-told]")).getText()).contains("2");
        picture("evidence-camera-360-light");
        chromium.findElement(By.cssSelector("main form[action$='/photos'] .btn")).click();
        when(page -> SHELF.waiting(school).count() == 1);
        EvidenceDocument document = SHELF.waiting(school).documents().getFirst();
        assertThat(document.said().title()).isEqualTo("Biên bản họp cha mẹ");
        open(here + "/documents/" + document.id());
        assertThat(chromium.findElements(By.cssSelector(".ct-sheets img"))).hasSize(2);
    }

    @Test
    void what_is_too_large_is_told_before_it_is_sent_and_the_rest_arrives() throws IOException {
        Path large = folder.resolve("phim.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(DELIVERIES.largest().file() + MEGA);
        }
        Path good = Files.write(folder.resolve("a.pdf"), TestDeliveries.pdf("a"));
        screen(PHONE, Look.LIGHT);
        signIn();
        open(here + "/give");
        chromium.findElement(By.id("files")).sendKeys(large + "\n" + good);
        chromium.findElement(By.cssSelector(SEND)).click();
        when(page -> SHELF.waiting(school).count() == 1);
        when(page -> page.findElement(By.cssSelector("[data-faults]")).getText().contains("phim.pdf"));
        picture("evidence-too-large-360-light");
        assertThat(chromium.findElement(By.cssSelector("[data-faults]")).getText()).contains("50 MB").doesNotContain("a.pdf");
    }

    @Test
    void a_zip_larger_than_a_piece_goes_on_after_the_line_broke() throws IOException {
        byte[] noise = new byte[20 * MEGA];
        new Random(1).nextBytes(noise);
        Path zip = Files.write(folder.resolve("nam-hoc.zip"), TestDeliveries.zip(Map.of("a.pdf", TestDeliveries.pdf("a"), "b.bin", noise)));
        screen(DESK, Look.LIGHT);
        signIn();
        open(here + "/give");
        chromium.executeScript(BREAKING, 3 * MEGA);
        chromium.findElement(By.id("files")).sendKeys(zip.toString());
        chromium.findElement(By.cssSelector(SEND)).click();
        when(page -> page.findElement(By.cssSelector("[data-told]")).getText().contains("nam-hoc.zip"));
        picture("evidence-pieces-1280-light");
        line(true);
        when(page -> page.findElement(By.cssSelector("[data-told]")).getText().contains("Sẽ tự gửi tiếp"));
        line(false);
        when(page -> SHELF.waiting(school).count() == 1);
        List<Long> offsets = Arrays.stream(String.valueOf(chromium.executeScript("return sessionStorage.offsets")).strip().split(" "))
                .map(Long::valueOf).toList();
        assertThat(offsets).as("what came of a piece is not sent once more").isSorted().startsWith(0L, 3L * MEGA);
    }

    @AfterEach
    void whole() {
        line(false);
    }

    private static void line(boolean cut) {
        chromium.executeCdpCommand("Network.enable", Map.of());
        chromium.executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Test
    void a_folder_given_again_is_not_sent_again() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), TestDeliveries.pdf("a"));
        screen(DESK, Look.LIGHT);
        signIn();
        for (int round = 0; round < 2; round++) {
            open(here + "/give");
            chromium.findElement(By.id("files")).sendKeys(file.toString());
            chromium.findElement(By.cssSelector(SEND)).click();
            when(page -> SHELF.waiting(school).count() == 1);
            if (round == 0) {
                when(page -> page.getCurrentUrl().contains("/deliveries/") && !page.findElements(By.cssSelector("main th a")).isEmpty());
            }
        }
        when(page -> page.findElement(By.cssSelector("[data-told]")).getText().contains("không gửi lại"));
    }

    private EvidenceDocument filed() {
        return SHELF.found(school, new Wanted(Wanted.Standing.FILED, "", null, "", ""), 0, 1).documents().getFirst();
    }

    private void signIn() {
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(head.login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        when(page -> !page.findElements(By.cssSelector(".ct-who")).isEmpty());
    }

    /** As a camera gives it: alone, in place of what the field held. */
    private static void taken(Path photo) {
        Object node = chromium.executeCdpCommand("Runtime.evaluate", Map.of("expression", "document.getElementById('camera')")).get("result");
        chromium.executeCdpCommand("DOM.setFileInputFiles", Map.of("files", List.of(photo.toString()), "objectId", ((Map<?, ?>) node).get("objectId")));
    }

    private Path photo(String name) throws IOException {
        BufferedImage image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    private static void when(ExpectedCondition<Boolean> so) {
        new WebDriverWait(chromium, Duration.ofSeconds(20)).ignoring(WebDriverException.class)
                .withMessage(() -> chromium.getCurrentUrl() + " " + chromium.findElement(By.tagName("body")).getText()).until(so);
    }
}
