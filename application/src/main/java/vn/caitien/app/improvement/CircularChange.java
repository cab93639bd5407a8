package vn.caitien.app.improvement;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.Circular;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.edit.Edit;

/**
 * Moves a draft to the circular of its year and that one's form, where it was made by another: running work keeps the
 * circular it was begun under until someone says otherwise. It is one change, and can be taken back as any other.
 */
@Service
public class CircularChange {
    private final Drafting drafting;
    private final SchoolYears years;
    private final SchoolCards cards;

    CircularChange(Drafting drafting, SchoolYears years, SchoolCards cards) {
        this.drafting = drafting;
        this.years = years;
        this.cards = cards;
    }

    /** Whether it is a draft by another circular than its year, or on another form. */
    public static boolean fits(ImprovementPlan plan, SchoolYear year) {
        boolean second = YearForms.of(year.circular()) == Form.FORM_2;
        boolean otherForm = plan.content().form() != null && second != (plan.content().form() == Form.FORM_2);
        return plan.state() == PlanState.DRAFT && year.circular() != null && (otherForm
                || CriteriaChange.circular(plan).filter(circular -> !circular.id().equals(year.circular())).isPresent());
    }

    /**
     * What it would be; nothing is written.
     *
     * @param year its own
     */
    public Takeover preview(SchoolId school, ImprovementPlan plan, SchoolYear year) {
        CriteriaChange change = CriteriaChange.of(plan, years.circular(year).orElse(null), cards.one(school).type());
        return Takeover.of(plan, YearForms.of(year.circular()), change, false, row -> Due.OPEN);
    }

    /**
     * @throws Refused when it is no draft
     * @throws Overtaken when someone else changed it at the same moment
     * @throws NotHere when there is no such plan, or they may not
     */
    public void move(AccountId by, SchoolId school, ImprovementPlan plan, Taking taking) {
        SchoolYear year = years.one(school, plan.year());
        Takeover takeover = preview(school, plan, year);
        Carried carried = Carried.of(takeover, taking);
        Plan whole = takeover.whole();
        Header head = whole.header();
        Header header = new Header(head.governingBody(), head.school(), head.schoolType(), head.documentNumber(), head.place(),
                head.date(), head.documentType(), head.title(), head.schoolYear(), head.period(),
                years.circular(year).map(Circular::document).orElse(head.circular()), head.signerTitle(), head.signerName());
        Plan moved = new Plan(whole.source(), takeover.form(), header, whole.sections(), whole.closing(), whole.recipients(),
                List.of(), carried.problems(), carried.rows(), whole.reviews(), whole.silenced(), whole.findings(),
                whole.provenance());
        drafting.change(by, school, plan.id(), new Edit.Whole(plan.content(), moved));
    }
}
