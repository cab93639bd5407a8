package vn.caitien.app.work.support;

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
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlooker;
import vn.caitien.app.work.matter.Onlookers;

/** What the items of a plan need from others: to look at, and to add. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/supports")
class SupportsController {
    private final Onlookers onlookers;
    private final Supports supports;

    SupportsController(Onlookers onlookers, Supports supports) {
        this.onlookers = onlookers;
        this.supports = supports;
    }

    @GetMapping
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = onlookers.of(account, school, issued, SupportViews.WORD, request);
        model.addAttribute("page", new SupportViews(onlooker).all(supports.of(onlooker.school(), issued), new Posted(request).at()));
        return "work/matter/list";
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = writing(account, school, issued, request);
        return onlooker.issued() ? Filled.shown(forms(onlooker, request).adding(), model)
                : Filled.refused(onlooker, onlooker.say("add"), model);
    }

    @PostMapping("/new")
    String add(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = writing(account, school, issued, request);
        if (!onlooker.issued()) {
            return Filled.refused(onlooker, onlooker.say("add"), model);
        }
        SupportForms forms = forms(onlooker, request);
        Form form = forms.adding();
        return form.faulty(onlooker.reader().texts()).map(faulty -> Filled.shown(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = forms.faults();
            if (!faults.isEmpty()) {
                return Filled.shown(form.wrong(faults), model);
            }
            supports.add(account, onlooker.school(), issued, forms.item(), forms.wanted());
            return "redirect:" + onlooker.list();
        });
    }

    private Onlooker writing(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        Onlooker onlooker = onlookers.of(account, school, issued, SupportViews.WORD, request);
        if (!new SupportViews(onlooker).writes()) {
            throw new NotHere("writing supports of plan " + issued);
        }
        return onlooker;
    }

    private static SupportForms forms(Onlooker onlooker, HttpServletRequest request) {
        return new SupportForms(new Filled(onlooker, new Posted(request)));
    }
}
