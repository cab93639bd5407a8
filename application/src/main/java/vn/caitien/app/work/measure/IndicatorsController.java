package vn.caitien.app.work.measure;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;

/** The indicators of a plan: to look at, and to set. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/indicators")
class IndicatorsController {
    private final PlanViews views;
    private final Indicators indicators;

    IndicatorsController(PlanViews views, Indicators indicators) {
        this.views = views;
        this.indicators = indicators;
    }

    @GetMapping
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        PlanView plan = views.looking(account, school, issued, Deed.REPORT_PROGRESS, request);
        MeasureView view = new MeasureView(plan);
        if (!plan.issued()) {
            return Answers.refused(view.say("title"), plan.crumbs(), view.refusal(), model);
        }
        model.addAttribute("page", view.all(indicators.of(plan.reader().school(), issued), new Posted(request).at()));
        return "work/measure/indicators";
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        return Answers.form(forms(account, school, issued, request).defining(), model);
    }

    @PostMapping("/new")
    String define(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        IndicatorForms forms = forms(account, school, issued, request);
        PlanView plan = forms.view().plan();
        Form form = forms.defining();
        return form.faulty(plan.reader().texts()).map(faulty -> Answers.form(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = forms.faults();
            if (!faults.isEmpty()) {
                return Answers.form(form.wrong(faults), model);
            }
            UUID made = indicators.define(account, plan.reader().school(), issued, forms.item(), forms.terms());
            return "redirect:" + plan.reader().at(MeasureView.INDICATORS + "/" + made);
        });
    }

    private IndicatorForms forms(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        PlanView plan = views.looking(account, school, issued, Deed.REPORT_PROGRESS, request);
        if (!plan.may(Deed.ASSIGN_TASK)) {
            throw new NotHere(Deed.ASSIGN_TASK + " with plan " + issued);
        }
        return new IndicatorForms(new MeasureView(plan), new Posted(request));
    }
}
