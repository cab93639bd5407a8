package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.CircularChange;
import vn.caitien.app.improvement.Overtaken;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Taking;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** Moves a draft to the circular of its year, after a look at what becomes of it. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}/move")
class MoveController {
    private final Readers readers;
    private final ImprovementPlans plans;
    private final CircularChange change;
    private final SchoolYears years;

    MoveController(Readers readers, ImprovementPlans plans, CircularChange change, SchoolYears years) {
        this.readers = readers;
        this.plans = plans;
        this.change = change;
        this.years = years;
    }

    @GetMapping
    String preview(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        return shown(reader, plans.one(reader.school(), plan), model);
    }

    /** Where the draft changed since it was looked at, it is looked at anew. */
    @PostMapping
    String move(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        ImprovementPlan known = plans.one(reader.school(), plan);
        Optional<Taking> taking = Optional.ofNullable(PreviewForm.taking(request));
        if (taking.isEmpty() || new Posted(request).version() != known.version()
                || !CircularChange.fits(known, years.one(reader.school(), known.year()))) {
            return shown(reader, known, model);
        }
        try {
            change.move(account, reader.school(), known, taking.get());
            return "redirect:" + reader.at("/" + plan + "/edit");
        } catch (Overtaken since) {
            return shown(reader, plans.one(reader.school(), plan), model);
        }
    }

    private String shown(Reader reader, ImprovementPlan plan, Model model) {
        SchoolYear year = years.one(reader.school(), plan.year());
        if (CircularChange.fits(plan, year)) {
            model.addAttribute("page", new PreviewView(reader, change.preview(reader.school(), plan, year), years.circular(year)).move());
            return "improvement/preview";
        }
        String here = reader.at("/" + plan.id());
        model.addAttribute("title", reader.say("move"));
        model.addAttribute("crumbs", List.of(new Crumb(reader.say("title"), reader.at("")), new Crumb(plan.title(), here)));
        model.addAttribute("refusal", new Refusal(reader.say("move.none"), reader.say("move.none.why"), List.of(Way.to(reader.say("look"), here))));
        return "refused";
    }
}
