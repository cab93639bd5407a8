package vn.caitien.app.work.money;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;

/** What was spent on a plan: to look at, to enter, to take back. */
@Controller
@RequestMapping("/schools/{school}")
class SpendingsController {
    private static final String OF_PLAN = "/plans/{issued}/spendings";

    private final PlanViews views;
    private final PlanMoney money;
    private final SchoolTasks tasks;

    SpendingsController(PlanViews views, PlanMoney money, SchoolTasks tasks) {
        this.views = views;
        this.money = money;
        this.tasks = tasks;
    }

    @GetMapping(OF_PLAN)
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        PlanView plan = views.of(account, school, issued, Deed.REPORT_SPENDING, request);
        MoneyView view = MoneyView.of(plan);
        if (!plan.issued()) {
            return Answers.refused(view.say("title"), plan.crumbs(), view.refusal(), model);
        }
        Posted sent = new Posted(request);
        PlanItem item = plan.item(sent.sent(SpendingForms.ITEM, "")).orElse(null);
        SchoolId id = plan.reader().school();
        List<Spending> spendings = item == null ? money.spendings(id, issued) : money.spendings(id, issued, item.id());
        model.addAttribute("page", view.spendings(spendings, item, sent.at()));
        return "work/money/spendings";
    }

    @GetMapping(OF_PLAN + "/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        SpendingForms forms = forms(account, school, issued, request);
        MoneyView view = forms.view();
        return SpendingForms.items(view.plan()).isEmpty()
                ? Answers.refused(view.say("spend"), view.crumbs(), view.nothingOwn(), model)
                : Answers.form(forms.spending(), model);
    }

    @PostMapping(OF_PLAN + "/new")
    String spend(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        SpendingForms forms = forms(account, school, issued, request);
        PlanView plan = forms.view().plan();
        Form form = forms.spending();
        return form.faulty(plan.reader().texts()).map(faulty -> Answers.form(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = forms.faults();
            if (!faults.isEmpty()) {
                return Answers.form(form.wrong(faults), model);
            }
            money.spend(account, plan.reader().school(), issued, forms.item(), plan.reader().rights().name(), forms.spent());
            return "redirect:" + plan.at(MoneyView.SPENDINGS + "?item=" + forms.item());
        });
    }

    @GetMapping("/spendings/{spending}")
    String takingBack(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID spending,
            HttpServletRequest request, Model model) {
        Spending line = money.one(new SchoolId(school), spending);
        return Answers.confirm(theirs(account, school, line, request).takingBack(line), model);
    }

    @PostMapping("/spendings/{spending}")
    String takeBack(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID spending,
            HttpServletRequest request) {
        Spending line = money.one(new SchoolId(school), spending);
        MoneyView view = theirs(account, school, line, request);
        money.withdraw(account, view.plan().reader().school(), spending);
        return "redirect:" + view.plan().at(MoneyView.SPENDINGS + "?item=" + line.item());
    }

    private MoneyView theirs(AccountId account, UUID school, Spending line, HttpServletRequest request) {
        MoneyView view = MoneyView.of(views.of(account, school, line.plan(), Deed.REPORT_SPENDING, request));
        if (!view.mayTakeBack(line)) {
            throw new NotHere("spending " + line.id());
        }
        return view;
    }

    /** Whoever has no item of their own yet is told so; who may enter nothing at all finds nothing here. */
    private SpendingForms forms(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        PlanView plan = views.of(account, school, issued, Deed.REPORT_SPENDING, request);
        if (!plan.may(Deed.REPORT_SPENDING) && !plan.mayOwn()) {
            throw new NotHere(Deed.REPORT_SPENDING + " with plan " + issued);
        }
        Posted posted = new Posted(request);
        String item = posted.sent(SpendingForms.ITEM, "").strip();
        List<Task> those = plan.item(item).isEmpty() ? List.of() : tasks.of(plan.reader().school(), issued, item);
        return new SpendingForms(MoneyView.of(plan), those, posted);
    }
}
