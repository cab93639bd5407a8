package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import vn.caitien.app.improvement.intake.TestDrafts;
import vn.caitien.app.improvement.intake.TestImports;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.SchoolType;

/** A document on its way to a plan, in a real browser: how its pages look, and all of it by keys. */
class ImportLooksTest extends Browser {
    private static final By LEFT = By.cssSelector(".ct-bar b");
    private static Served.Someone head;
    private static SchoolId school;
    private String at = "";

    @BeforeAll
    static void found() {
        Served.Someone founder = Served.someone();
        school = Served.part(SchoolCards.class).found(founder.id().actor(), new NewSchool("Trường Tiểu học Bến Đá", SchoolType.PRIMARY,
                Set.of(Level.PRIMARY), null, null, LocalDate.of(1996, 9, 5), Decision.UNKNOWN));
        Served.part(SchoolYears.class).open(founder.id().actor(), school, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
        head = Served.someone().is(Role.HEAD, school);
    }

    @BeforeEach
    void give() {
        at = "/schools/" + school + "/plans/import/" + TestImports.read(head.id(), school, TestDrafts.plan());
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(head.login());
        chromium.findElement(By.id("password")).sendKeys(House.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        chromium.findElement(By.cssSelector(".ct-who"));
    }

    @Test
    void the_table_beside_its_source() throws IOException {
        soundEverywhere(at, "import-review");
    }

    @Test
    void the_pages_around_it_in_turn_on_a_desk_and_a_phone() throws IOException {
        boolean desk = true;
        for (String page : new String[] {"?cell=r1.tasks&do=edit", "?cell=r1.tasks&do=split", "/words", "/save"}) {
            screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
            open(at + page);
            picture("import" + page.replaceAll("[^a-z]+", "-") + (desk ? "-1280-light" : "-360-dark"));
            sound();
            desk = !desk;
        }
        open("/schools/" + school + "/plans/import");
        sound();
    }

    @Test
    void a_document_is_given_looked_over_and_saved_by_keys_alone() {
        open("/schools/" + school + "/plans/import");
        chromium.findElement(By.id("file")).sendKeys(Path.of("..", "samples", "preschool-2025.docx").toAbsolutePath().normalize().toString());
        chromium.findElement(By.cssSelector("main .btn-primary")).sendKeys(Keys.ENTER);
        chromium.findElement(LEFT);
        open(at);
        assertThat(chromium.findElement(LEFT).getText()).isEqualTo("Còn 2 chỗ cần xem");
        press(Keys.F2);
        chromium.findElement(By.id("text")).sendKeys(" đã sửa", Keys.chord(Keys.CONTROL, Keys.ENTER));
        chromium.findElement(By.cssSelector(".ct-words"));
        assertThat(chromium.findElement(LEFT).getText()).isEqualTo("Còn 1 chỗ cần xem");
        open(at + "?cell=r0.lead");
        press(Keys.chord(Keys.ALT, Keys.ARROW_RIGHT));
        assertThat(chromium.findElement(By.cssSelector("td.cell-on[data-cell='r0.time']")).getText()).isEqualTo("Tổ 0");
        press(Keys.chord(Keys.CONTROL, "z"));
        assertThat(chromium.findElement(By.cssSelector("td[data-cell='r0.lead']:not(.nil)")).getText()).isEqualTo("Tổ 0");
        press("n");
        chromium.findElement(By.cssSelector(".ct-words .btn-primary")).sendKeys(Keys.ENTER);
        chromium.findElement(By.cssSelector(".ct-bar.clear .btn-primary")).sendKeys(Keys.ENTER);
        assertThat(chromium.findElement(By.cssSelector(".ct-states")).isDisplayed()).isTrue();
    }

    private static void press(CharSequence keys) {
        chromium.findElement(By.tagName("body")).sendKeys(keys);
    }
}
