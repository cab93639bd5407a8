package vn.caitien.app.improvement;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.School;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.UnitOnDay;
import vn.caitien.catalogue.Circular;
import vn.caitien.plan.Plan;

/** Begins plans: on a blank form, with last year's, as the part of one year of a plan for several. */
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
     * @param year the school year it is for
     * @param from the plan whose rows it takes over; null for none. Of a plan for several years it becomes a part, and
     *     takes what is due in its year; of any other it takes all, what was not done first, and moves it to the form of
     *     its own year where that is another
     * @throws NotHere when there is no such year or plan, or they may not
     */
    public PlanId begin(AccountId by, SchoolId school, UUID year, @Nullable PlanId from) {
        SchoolYear known = years.one(school, year);
        Plan blank = blank(school, known);
        String title = Optional.ofNullable(blank.header().title()).orElseThrow();
        if (from == null) {
            return plans.open(by, school, year, null, title, blank);
        }
        ImprovementPlan last = plans.one(school, from);
        boolean several = last.content().header().period() != null;
        return plans.open(by, school, year, several ? last.id() : null, title, several
                ? Carried.slice(last.content(), blank, known.from(), known.to()) : Carried.over(last.content(), blank));
    }

    private Plan blank(SchoolId school, SchoolYear year) {
        School known = cards.one(school);
        String unit = cards.above(school, year.from()).stream().findFirst().map(UnitOnDay::name).orElse(null);
        return Blank.STANDARD.plan(YearForms.of(year.circular()), year.label().replace(" – ", "-"), known.called(year.from()),
                known.type(), unit, years.circular(year).map(Circular::document).orElse(null));
    }
}
