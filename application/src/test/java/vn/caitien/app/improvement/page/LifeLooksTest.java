package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanRemarks;
import vn.caitien.app.improvement.SignedScans;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.improvement.telling.PlanPostings;
import vn.caitien.app.improvement.telling.PlanTellings;
import vn.caitien.app.improvement.telling.TestTellings;
import vn.caitien.app.platform.ids.SchoolId;
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
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;

/** The pages of a plan's life and of the register, walked once in a real browser. */
class LifeLooksTest extends Browser {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);

    private static String school;
    private static Served.Someone head;
    private static String draft;
    private static String council;
    private static String passed;
    private static String issued;
    private static String posting;
    private static String open;

    @BeforeAll
    static void live() {
        AccountId founder = Served.someone().id();
        SchoolId id = Served.part(SchoolCards.class).found(founder.actor(), new NewSchool("Trường Tiểu học Bãi Rạng",
                SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
        head = Served.someone().is(Role.HEAD, id);
        UUID year = Served.part(SchoolYears.class).open(founder.actor(), id, FIRST, LocalDate.of(2027, 8, 31));
        UUID person = Served.part(StaffList.class).add(founder.actor(), id, new PersonDetails("Lê Văn Đức", null, null, null, null));
        SchoolBodies bodies = Served.part(SchoolBodies.class);
        UUID body = bodies.form(founder.actor(), id, year, BodyKind.COUNCIL, "Hội đồng", Decision.UNKNOWN);
        bodies.name(founder.actor(), id, body, 1, person, BodyRole.CHAIR, FIRST, null);
        school = "/schools/" + id;
        PlanId first = plan(id, year);
        PlanRemarks remarks = Served.part(PlanRemarks.class);
        remarks.add(head.id(), id, first, "rows[" + TestPlans.content().rows().getFirst().id() + "].time", "Nên làm sớm hơn");
        UUID remark = PLANS.beside(id, first).remarks().getFirst().id();
        remarks.answer(head.id(), id, first, remark, "Đã dời lên tháng 10");
        draft = school + "/plans/" + first;
        PlanId second = plan(id, year);
        PLANS.submit(head.id(), id, second, 1);
        council = school + "/plans/" + second;
        PlanId third = plan(id, year);
        PLANS.submit(head.id(), id, third, 1);
        PLANS.pass(head.id(), id, third, 2, new Step.Pass(LocalDate.of(2026, 9, 8), "02/BB", List.of(person)));
        passed = school + "/plans/" + third;
        PlanId fourth = TestPlans.issued(PLANS, head.id(), id, year, person);
        Served.part(SignedScans.class).add(head.id(), id, fourth, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        issued = school + "/plans/" + fourth;
        TestTellings.tell(Served.part(PlanTellings.class), head.id(), id, fourth, 3);
        posting = school + "/postings/" + TestTellings.post(Served.part(PlanPostings.class), head.id(), id, fourth, 2);
        open = "/verify/" + PLANS.beside(id, fourth).mark().code().value();
    }

    private static PlanId plan(SchoolId school, UUID year) {
        return PLANS.open(head.id(), school, year, null, "Kế hoạch cải tiến chất lượng", TestPlans.content(3));
    }

    @Test
    void a_stranger_who_holds_a_paper() throws IOException {
        walk("/verify", open);
    }

    @Test
    void the_head_who_leads_a_plan_through_its_life() throws IOException {
        screen(DESK, Look.LIGHT);
        open("/sign-in");
        chromium.findElement(By.id("login")).sendKeys(head.login());
        chromium.findElement(By.id("password")).sendKeys(Served.PASSWORD);
        chromium.findElement(By.cssSelector("main .btn-primary")).click();
        walk(draft, draft + "/submit", draft + "/issue", draft + "/remark", council + "/pass", council + "/withdraw",
                passed + "/issue", issued, issued + "/scan", issued + "/told", issued + "/told/meeting",
                issued + "/postings", issued + "/postings/new", posting, posting + "/down", issued + "/close", school + "/papers", school + "/papers/reserve", draft + "/versions");
        String side = school + "/plans/side?p=" + draft.replaceAll(".*/", "") + "&p=" + issued.replaceAll(".*/", "") + "&show=tasks&show=sections";
        walk(school + "/plans", school + "/plans/search?q=giao+vien", school + "/plans/search?q=%22khong+co+gi%22", side, side);
        open(school + "/papers");
        String paper = chromium.findElement(By.cssSelector("main th a")).getDomAttribute("href");
        walk(paper, paper + "/send");
    }

    /** In turn on a desk in the light and on a phone in the dark. */
    private static void walk(String... pages) throws IOException {
        boolean desk = true;
        for (String page : pages) {
            String called = page.replaceAll("[0-9a-f]{8}-[0-9a-f-]+|[A-Z0-9]{16}", "").replaceAll("[^a-z]+", "-");
            screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
            open(page);
            picture("life" + called + (desk ? "-1280-light" : "-360-dark"));
            assertThat(chromium.executeScript("return document.getElementById('trouble') === null")).as(page).isEqualTo(true);
            sound();
            desk = !desk;
        }
    }
}
