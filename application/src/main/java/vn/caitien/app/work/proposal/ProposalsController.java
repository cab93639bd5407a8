package vn.caitien.app.work.proposal;

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

/** What is asked of authorities and partners for a plan: to look at, and to write down. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/proposals")
class ProposalsController {
    private final Onlookers onlookers;
    private final Proposals proposals;

    ProposalsController(Onlookers onlookers, Proposals proposals) {
        this.onlookers = onlookers;
        this.proposals = proposals;
    }

    @GetMapping
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = onlookers.of(account, school, issued, ProposalViews.WORD, request);
        model.addAttribute("page", new ProposalViews(onlooker).all(proposals.of(onlooker.school(), issued), new Posted(request).at()));
        return "work/matter/list";
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = writing(account, school, issued, request);
        return onlooker.issued() ? Filled.shown(forms(onlooker, request).writing(), model)
                : Filled.refused(onlooker, onlooker.say("write"), model);
    }

    @PostMapping("/new")
    String write(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = writing(account, school, issued, request);
        if (!onlooker.issued()) {
            return Filled.refused(onlooker, onlooker.say("write"), model);
        }
        ProposalForms forms = forms(onlooker, request);
        Form form = forms.writing();
        Map<String, String> faults = forms.faults();
        Form checked = form.faulty(onlooker.reader().texts()).orElse(form).wrong(faults);
        if (!form.faults().isEmpty() || !faults.isEmpty()) {
            return Filled.shown(checked, model);
        }
        return "redirect:" + onlooker.at(proposals.propose(account, onlooker.school(), issued, forms.asked()), "");
    }

    private Onlooker writing(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        Onlooker onlooker = onlookers.of(account, school, issued, ProposalViews.WORD, request);
        if (!new ProposalViews(onlooker).writes()) {
            throw new NotHere("writing proposals of plan " + issued);
        }
        return onlooker;
    }

    private static ProposalForms forms(Onlooker onlooker, HttpServletRequest request) {
        return new ProposalForms(new Filled(onlooker, new Posted(request)));
    }
}
