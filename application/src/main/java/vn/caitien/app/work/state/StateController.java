package vn.caitien.app.work.state;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.money.PlanMoney;

/** How a plan stands: in one paragraph to read and to copy, as a page for the notice board, and beside its table as on paper. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}")
class StateController {
    private final PlanViews views;
    private final SchoolTasks tasks;
    private final PlanMoney money;
    private final MatterRows matters;

    StateController(PlanViews views, SchoolTasks tasks, PlanMoney money, MatterRows matters) {
        this.views = views;
        this.tasks = tasks;
        this.money = money;
        this.matters = matters;
    }

    @GetMapping("/state")
    String state(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        return shown(account, school, issued, request, model, "work/state/state");
    }

    @GetMapping("/state/notice")
    String notice(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        return shown(account, school, issued, request, model, "work/state/notice");
    }

    /** The plan as on paper, with how its items stand. */
    @GetMapping("/live")
    String live(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        PlanView plan = views.looking(account, school, issued, Deed.READ_DRAFT, request);
        if (!plan.issued()) {
            return Answers.refused(plan.say("state.title"), plan.crumbs(), StateView.refusal(plan), model);
        }
        model.addAttribute("page", new LiveView(plan, tasks.of(plan.reader().school(), issued)).page(new Posted(request).at()));
        return "work/state/live";
    }

    private String shown(AccountId account, UUID school, PlanId issued, HttpServletRequest request, Model model, String template) {
        PlanView plan = views.looking(account, school, issued, Deed.READ_DRAFT, request);
        if (!plan.issued()) {
            return Answers.refused(plan.say("state.title"), plan.crumbs(), StateView.refusal(plan), model);
        }
        SchoolId id = plan.reader().school();
        model.addAttribute("page", new StateView(plan, tasks.of(id, issued), money.planned(id, plan.plan()), matters.of(id, issued),
                ServletUriComponentsBuilder.fromContextPath(request).toUriString()).page());
        return template;
    }
}
