package vn.caitien.app.monitoring.review;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.Beginnings;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** The school years a plan is reviewed in. */
@Component
class PlanYears {
    private final SchoolYears years;

    PlanYears(SchoolYears years) {
        this.years = years;
    }

    /** Its own, and of a plan for several years all that the school has of them; the earliest first. */
    List<SchoolYear> of(SchoolId school, ImprovementPlan plan) {
        return years.all(school).stream()
                .filter(year -> year.id().equals(plan.year()) || Beginnings.part(plan.content().header().period(), year))
                .sorted(Comparator.comparing(SchoolYear::from)).toList();
    }
}
