package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Plan;

/** A school in which plans are begun, with its head at the keyboard. */
final class BeginSchool {
    static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);

    final SchoolId id = Served.part(SchoolCards.class).found(Served.someone().id().actor(), new NewSchool("Trường Tiểu học Bãi Dừa",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    final String here = "/schools/" + id + "/plans";
    final Served.Someone head = Served.someone().is(Role.HEAD, id);
    final Visitor visitor = head.signedIn();

    UUID year(int from) {
        return Served.part(SchoolYears.class).open(head.id().actor(), id, LocalDate.of(from, 9, 1), LocalDate.of(from + 1, 8, 31));
    }

    String open(UUID year, Plan content) {
        return PLANS.open(head.id(), id, year, null, "Kế hoạch cũ", content).toString();
    }

    List<PlanEntry> plans(UUID year) {
        return PLANS.of(id, List.of(year), true);
    }

    ImprovementPlan only(UUID year) {
        List<PlanEntry> plans = plans(year);
        assertThat(plans).hasSize(1);
        return PLANS.one(id, plans.getFirst().id());
    }

    Visitor.Answer post(String path, Map<String, String> sent) {
        visitor.get(here + "/new");
        return visitor.post(here + path, sent);
    }
}
