package vn.caitien.app.improvement;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Letterhead;
import vn.caitien.app.school.School;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.UnitOnDay;
import vn.caitien.catalogue.Circular;
import vn.caitien.plan.Plan;

/** Begins plans: on a blank form, for one year or several; with last year's; as the part of one year of a plan for several. */
@Service
public class Beginnings {
    private final ImprovementPlans plans;
    private final SchoolYears years;
    private final SchoolCards cards;

    Beginnings(ImprovementPlans plans, SchoolYears years, SchoolCards cards) {
        this.plans = plans;
        this.years = years;
        this.cards = cards;
    }

    /**
     * A plan without rows.
     *
     * @param lasting how many school years it is for, that one the first
     * @throws NotHere when there is no such year, or they may not
     */
    public PlanId blank(AccountId by, SchoolId school, UUID year, int lasting) {
        SchoolYear known = years.one(school, year);
        return open(by, school, known, null, blank(school, known, lasting));
    }

    /**
     * What a plan of that year would take over from another: of one for several years that holds the year, what is due
     * in it; of any other, what was not done first. Nothing is written.
     *
     * @throws NotHere when there is no such plan
     */
    public Takeover preview(SchoolId school, SchoolYear year, PlanId from) {
        ImprovementPlan last = plans.one(school, from);
        boolean part = part(last.content().header().period(), year);
        CriteriaChange change = CriteriaChange.of(last, years.circular(year).orElse(null), cards.one(school).type());
        return Takeover.of(last, YearForms.of(year.circular()), change, part, part ? row -> Due.in(row, year) : Due::after);
    }

    /**
     * A plan with rows of another.
     *
     * @param taking null for what the preview offers
     * @throws NotHere when there is no such year or plan, or they may not
     */
    public PlanId begin(AccountId by, SchoolId school, UUID year, PlanId from, @Nullable Taking taking) {
        SchoolYear known = years.one(school, year);
        Takeover takeover = preview(school, known, from);
        Plan content = Carried.of(takeover, taking == null ? takeover.usual() : taking)
                .under(takeover.whole(), blank(school, known, 1));
        return open(by, school, known, takeover.part() ? from : null, content);
    }

    /** Whether a span of years {@code yyyy-yyyy} holds a school year; null holds none. */
    public static boolean part(@Nullable String period, SchoolYear year) {
        if (period == null) {
            return false;
        }
        String[] ends = period.split("-");
        return Integer.parseInt(ends[0]) <= year.from().getYear() && year.to().getYear() <= Integer.parseInt(ends[1]);
    }

    private PlanId open(AccountId by, SchoolId school, SchoolYear year, @Nullable PlanId parent, Plan content) {
        return plans.open(by, school, year.id(), parent, Optional.ofNullable(content.header().title()).orElseThrow(), content);
    }

    /** The post that signs where a plan does not say which. */
    public static String usualPost() {
        return Letterhead.STANDARD.signerTitle();
    }

    private Plan blank(SchoolId school, SchoolYear year, int lasting) {
        School known = cards.one(school);
        String unit = cards.above(school, year.from()).stream().findFirst().map(UnitOnDay::name).orElse(null);
        return Blank.STANDARD.plan(YearForms.of(year.circular()), year.from().getYear(), lasting, known.called(year.from()),
                known.type(), unit, years.circular(year).map(Circular::document).orElse(null));
    }
}
