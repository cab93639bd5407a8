package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.access.Served.Someone;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.BodyRole;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolSites;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.school.UnitFile;
import vn.caitien.app.school.UnitTree;
import vn.caitien.app.trail.Actor;
import vn.caitien.catalogue.SchoolType;

/** All pages by which a school comes to exist and is kept, walked once in a real browser. */
class SchoolLooksTest extends Browser {
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private static final LocalDate FIRST = LocalDate.of(TODAY.minusMonths(8).getYear(), 9, 1);
    private static final Decision DECISION = new Decision("12/QĐ-BD", TODAY);

    private static Map<String, UUID> units;
    private static Someone keeper;
    private static Someone head;
    private static SchoolId school;
    private static UUID year;
    private static UUID person;
    private static UUID council;
    private static UUID group;
    private static UUID site;

    @BeforeAll
    static void found() {
        keeper = Served.someone();
        Served.part(Memberships.class).add(new Membership(
                Uuid7.at(Clock.systemUTC()), keeper.id(), Role.OPERATOR, null, null, null, TODAY, null, 1));
        Actor actor = keeper.id().actor();
        units = UnitFile.invented().addTo(Served.part(UnitTree.class), actor);
        school = Served.part(SchoolCards.class).found(actor, new NewSchool("Trường THCS Bến Dừa", SchoolType.LOWER_SECONDARY,
                Set.of(Level.LOWER_SECONDARY), "BD-01", units.get("ben-dua"), LocalDate.of(1996, 9, 5), Decision.UNKNOWN));
        head = Served.someone().is(Role.HEAD, school);
        year = Served.part(SchoolYears.class).open(actor, school, FIRST, FIRST.plusYears(1).minusDays(1));
        site = Served.part(SchoolSites.class).add(actor, school, "Điểm trường chính", "Ấp Cồn, phường Bến Dừa", true, FIRST);
        person = Served.part(StaffList.class).add(actor, school, new PersonDetails("Trần Thị Mai", "GV-07", 1988, "Toán", "Đại học"));
        SchoolBodies bodies = Served.part(SchoolBodies.class);
        council = bodies.form(actor, school, year, BodyKind.COUNCIL, "Hội đồng tự đánh giá", DECISION);
        bodies.name(actor, school, council, 1, person, BodyRole.CHAIR, TODAY, null);
        group = bodies.form(actor, school, year, BodyKind.WORKING_GROUP, "Nhóm công tác 1", DECISION);
    }

    @Test
    void the_first_page_of_a_stranger() throws IOException {
        soundEverywhere("/", "start-stranger");
    }

    @Test
    void founding_and_a_province() throws IOException {
        signIn(keeper);
        soundEverywhere("/schools/new", "school-new");
        soundEverywhere("/units/" + units.get("bai-dua"), "unit");
    }

    @Test
    void the_first_page_of_a_school() throws IOException {
        signIn(head);
        soundEverywhere("/", "school-home");
    }

    @Test
    void what_is_kept_for_the_installation() throws IOException {
        signIn(keeper);
        walk("keeper", "/", "/schools/" + school, "/schools", "/units", "/units?words=con", "/units/" + units.get("con-noi"),
                "/units/new", "/units/new?above=" + units.get("bai-dua"), "/units/" + units.get("con-noi") + "/name",
                "/units/" + units.get("con-noi") + "/above", "/units/" + units.get("con-noi") + "/end",
                "/schools/" + school + "/people/self");
    }

    @Test
    void the_card_its_years_and_sites() throws IOException {
        signIn(head);
        String at = "/schools/" + school;
        walk("card", at + "/card", at + "/describe", at + "/name", at + "/commune", at + "/succession", at + "/closing", at + "/years",
                at + "/years/new", at + "/years/" + year, at + "/years/" + year + "/circular", at + "/sites", at + "/sites/" + site);
    }

    @Test
    void people_and_bodies() throws IOException {
        signIn(head);
        String at = "/schools/" + school;
        walk("bodies", at + "/staff", at + "/staff/" + person, at + "/staff/" + person + "/posts", at + "/staff/" + person + "/sheet",
                at + "/staff/import", at + "/bodies", at + "/bodies/new?year=" + year, at + "/bodies/" + council,
                at + "/bodies/" + council + "/members", at + "/bodies/" + council + "/name", at + "/bodies/" + group + "/criteria",
                at + "/bodies/" + group + "/copy");
    }

    @Test
    void a_form_that_came_back() throws IOException {
        signIn(keeper);
        screen(PHONE, Look.DARK);
        open("/schools/new");
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        chromium.findElement(By.cssSelector("main .ct-refuse"));
        picture("school-new-faults-360-dark");
        sound();
    }

    /**
     * Each page at both widths and in both looks: in turn on a desk in the light and a phone in the dark, and on a phone
     * in the light and a desk in the dark.
     */
    private static void walk(String name, String... pages) throws IOException {
        boolean desk = true;
        for (String page : pages) {
            String called = page.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "").replaceAll("[^a-z]+", "-");
            screen(desk ? DESK : PHONE, Look.LIGHT);
            open(page);
            picture(name + called + (desk ? "-1280" : "-360") + "-light");
            assertThat(chromium.executeScript("return document.getElementById('trouble') === null")).as(page).isEqualTo(true);
            sound();
            screen(desk ? PHONE : DESK, Look.DARK);
            sound();
            desk = !desk;
        }
    }

    private static void signIn(Someone someone) {
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(someone.login());
        chromium.findElement(By.id("password")).sendKeys(House.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
    }
}
