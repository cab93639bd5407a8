package vn.caitien.app.work.measure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;

/** One indicator: to look at, to change, to measure, to drop; one measurement of it, to take back. */
@Controller
@RequestMapping("/schools/{school}/indicators/{indicator}")
class IndicatorController {
    private final PlanViews views;
    private final Indicators indicators;
    private final EvidenceDocuments documents;

    IndicatorController(PlanViews views, Indicators indicators, EvidenceDocuments documents) {
        this.views = views;
        this.indicators = indicators;
        this.documents = documents;
    }

    private record Found(Indicator indicator, IndicatorForms forms) {
        MeasureView view() {
            return forms.view();
        }

        PlanView plan() {
            return view().plan();
        }

        SchoolId school() {
            return plan().reader().school();
        }
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, indicator, request);
        model.addAttribute("page", found.view().one(found.indicator()));
        return "work/measure/indicator";
    }

    @GetMapping("/change")
    String changing(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            HttpServletRequest request, Model model) {
        Found found = setting(account, school, indicator, request);
        return Answers.form(found.forms().changing(found.indicator()), model);
    }

    @PostMapping("/change")
    String change(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            HttpServletRequest request, Model model) {
        Found found = setting(account, school, indicator, request);
        Form form = found.forms().changing(found.indicator());
        return form.faulty(found.plan().reader().texts()).map(faulty -> Answers.form(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = found.forms().faults();
            if (!faults.isEmpty()) {
                return Answers.form(form.wrong(faults), model);
            }
            indicators.change(account, found.school(), indicator, found.forms().posted().version(), found.forms().terms());
            return "redirect:" + found.view().at(found.indicator(), "");
        });
    }

    @GetMapping("/drop")
    String dropping(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            HttpServletRequest request, Model model) {
        Found found = setting(account, school, indicator, request);
        return Answers.confirm(found.view().dropping(found.indicator()), model);
    }

    @PostMapping("/drop")
    String drop(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            HttpServletRequest request) {
        Found found = setting(account, school, indicator, request);
        indicators.drop(account, found.school(), indicator, found.forms().posted().version());
        return "redirect:" + found.plan().at(MeasureView.INDICATORS);
    }

    @GetMapping("/measure")
    String measuring(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            HttpServletRequest request, Model model) {
        Found found = measuring(account, school, indicator, request);
        return Answers.form(found.forms().measuring(found.indicator()), model);
    }

    @PostMapping("/measure")
    String measure(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            HttpServletRequest request, Model model) {
        Found found = measuring(account, school, indicator, request);
        Form form = found.forms().measuring(found.indicator());
        return form.faulty(found.plan().reader().texts()).map(faulty -> Answers.form(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = found.forms().measuredFaults(id -> !documents.these(found.school(), List.of(id)).isEmpty());
            if (!faults.isEmpty()) {
                return Answers.form(form.wrong(faults), model);
            }
            indicators.measure(account, found.school(), indicator, found.plan().reader().rights().name(), found.forms().measured());
            return "redirect:" + found.view().at(found.indicator(), "");
        });
    }

    @GetMapping("/measurements/{measurement}")
    String takingBack(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            @PathVariable UUID measurement, HttpServletRequest request, Model model) {
        Found found = found(account, school, indicator, request);
        return Answers.confirm(found.view().takingBack(found.indicator(), line(found, measurement)), model);
    }

    @PostMapping("/measurements/{measurement}")
    String takeBack(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID indicator,
            @PathVariable UUID measurement, HttpServletRequest request) {
        Found found = found(account, school, indicator, request);
        indicators.withdraw(account, found.school(), indicator, line(found, measurement).id());
        return "redirect:" + found.view().at(found.indicator(), "");
    }

    private static Measurement line(Found found, UUID id) {
        return found.indicator().measurements().stream().filter(one -> one.id().equals(id))
                .filter(one -> found.view().mayTakeBack(found.indicator(), one)).findFirst()
                .orElseThrow(() -> new NotHere("measurement " + id));
    }

    private Found setting(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        return who(found(account, school, id, request), found -> found.plan().may(Deed.ASSIGN_TASK));
    }

    private Found measuring(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        return who(found(account, school, id, request), found -> found.plan().tells(found.indicator().item()));
    }

    private static Found who(Found found, Predicate<Found> may) {
        if (!may.test(found)) {
            throw new NotHere("acts with indicator " + found.indicator().id());
        }
        return found;
    }

    /** Whatever is wrong, the answer is the same: a stranger learns nothing by a real id. */
    private Found found(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        Indicator indicator = indicators.one(new SchoolId(school), id);
        PlanView plan = views.of(account, school, indicator.plan(), Deed.REPORT_PROGRESS, request);
        return new Found(indicator, new IndicatorForms(new MeasureView(plan), new Posted(request)));
    }
}
