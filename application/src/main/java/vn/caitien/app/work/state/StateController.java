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

import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.money.PlanMoney;

/** How a plan stands, in one paragraph: to read, to copy, and as a page for the notice board. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/state")
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

    @GetMapping
    String state(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        return shown(account, school, issued, request, model, "work/state/state");
    }

    @GetMapping("/notice")
    String notice(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        return shown(account, school, issued, request, model, "work/state/notice");
    }

    private String shown(AccountId account, UUID school, PlanId issued, HttpServletRequest request, Model model, String template) {
        PlanView plan = views.looking(account, school, issued, Deed.REPORT_SPENDING, request);
        if (!plan.issued()) {
            return Answers.refused(plan.say("state.title"), plan.crumbs(), StateView.refusal(plan), model);
        }
        SchoolId id = plan.reader().school();
        model.addAttribute("page", new StateView(plan, tasks.of(id, issued), money.planned(id, plan.plan()), matters.of(id, issued),
                ServletUriComponentsBuilder.fromContextPath(request).toUriString()).page());
        return template;
    }
}
