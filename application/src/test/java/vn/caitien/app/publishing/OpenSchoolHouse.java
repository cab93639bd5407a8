package vn.caitien.app.publishing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;

/** A school in the running server with one plan, and what its head does with it. */
final class OpenSchoolHouse {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final AccountId FOUNDER = Served.someone().id();

    final SchoolId id = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Mở",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    final Served.Someone head = Served.someone().is(Role.HEAD, id);
    final UUID year = Served.part(SchoolYears.class)
            .open(FOUNDER.actor(), id, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    final PlanId plan;

    private OpenSchoolHouse(boolean issued) {
        plan = issued ? TestPlans.issued(PLANS, head.id(), id, year, Served.part(StaffList.class)
                .add(FOUNDER.actor(), id, new PersonDetails("Lê Văn Đức", null, null, null, null)))
                : PLANS.open(head.id(), id, year, null, "Bản nháp", TestPlans.content());
    }

    /** With a draft only. */
    static OpenSchoolHouse founded() {
        return new OpenSchoolHouse(false);
    }

    /** With an issued plan, and nothing decided about a page. */
    static OpenSchoolHouse issued() {
        return new OpenSchoolHouse(true);
    }

    /** With its page on, and the plan on it. */
    static OpenSchoolHouse open(Offer offer) {
        OpenSchoolHouse house = issued();
        house.decide(TestPublishing.address(house.id), offer);
        house.show(true);
        return house;
    }

    /** That its plan is shown, there, so much of it. */
    void decide(PublicAddress address, Offer offer) {
        Wanted wanted = TestPublishing.wanted(id, offer, plan);
        publishing().decide(head.id(), id, version(), new Wanted(address, wanted.plans(), offer, wanted.contact()));
    }

    Publishing publishing() {
        return TestPublishing.part();
    }

    void show(boolean shown) {
        publishing().show(head.id(), id, version(), shown);
    }

    int version() {
        return publishing().page(id).map(PublicPage::version).orElse(0);
    }

    String home() {
        return TestPublishing.address(id).path();
    }

    String page() {
        return home() + "/2026-2027";
    }

    ImprovementPlan known() {
        return PLANS.one(id, plan);
    }

    void withdraw() {
        PLANS.withdraw(head.id(), id, plan, known().version(), new Step.Withdraw("sai số tiền"));
    }

    /** Written anew from the second row on, and issued again. */
    void correct() {
        ImprovementPlan draft = known();
        Step.Pass meeting = draft.steps().stream().map(step -> step.step()).filter(Step.Pass.class::isInstance)
                .map(Step.Pass.class::cast).findFirst().orElseThrow();
        PLANS.write(head.id(), id, plan, draft.version(), draft.title(), draft.content().with(
                draft.content().rows().subList(1, draft.content().rows().size())));
        PLANS.submit(head.id(), id, plan, known().version());
        PLANS.pass(head.id(), id, plan, known().version(), meeting);
        PLANS.issue(head.id(), id, plan, known().version(),
                new Step.Issue("05/KH-TH", LocalDate.of(2026, 9, 12), "HIỆU TRƯỞNG", "Lê Văn Đức"));
    }
}
