package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;

/** What was changed between the issues of a plan that was taken back and issued again. */
@Controller
class VersionsController {
    private final Readers readers;
    private final ImprovementPlans plans;

    VersionsController(Readers readers, ImprovementPlans plans) {
        this.readers = readers;
        this.plans = plans;
    }

    @GetMapping("/schools/{school}/plans/{plan}/versions")
    String versions(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = readers.of(account, school, request);
        ImprovementPlan known = plans.one(reader.school(), plan);
        if (!reader.drafts()) {
            throw new NotHere("versions of plan " + plan);
        }
        model.addAttribute("page", VersionsPage.of(reader, StepForms.crumbs(reader, known), plans.snapshots(reader.school(), plan)));
        return "improvement/versions";
    }
}
