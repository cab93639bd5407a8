package vn.caitien.app.work.proposal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlooker;
import vn.caitien.app.work.matter.Onlookers;

/** One proposal: what became of it, and what happens next. */
@Controller
@RequestMapping("/schools/{school}/proposals/{proposal}")
class ProposalController {
    private final Onlookers onlookers;
    private final Proposals proposals;
    private final Clock clock;

    ProposalController(Onlookers onlookers, Proposals proposals, Clock clock) {
        this.onlookers = onlookers;
        this.proposals = proposals;
        this.clock = clock;
    }

    private record Found(Proposal proposal, ProposalViews views, ProposalForms forms) {
        Onlooker onlooker() {
            return views.onlooker();
        }
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID proposal,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, proposal, false, request);
        return shown(found, found.views().writes() ? found.forms().stepping(found.proposal()) : null, model);
    }

    @GetMapping("/change")
    String changing(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID proposal,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, proposal, true, request);
        return found.onlooker().issued() ? Filled.shown(found.forms().changing(found.proposal()), model)
                : Filled.refused(found.onlooker(), found.onlooker().say("change"), model);
    }

    @PostMapping("/change")
    String change(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID proposal,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, proposal, true, request);
        if (!found.onlooker().issued()) {
            return Filled.refused(found.onlooker(), found.onlooker().say("change"), model);
        }
        Form form = found.forms().changing(found.proposal());
        Map<String, String> faults = found.forms().faults();
        if (!form.faults().isEmpty() || !faults.isEmpty()) {
            return Filled.shown(form.faulty(found.onlooker().reader().texts()).orElse(form).wrong(faults), model);
        }
        proposals.change(account, found.onlooker().school(), proposal, new Posted(request).version(), found.forms().asked());
        return "redirect:" + found.onlooker().at(proposal, "");
    }

    @PostMapping("/steps")
    String step(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID proposal,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, proposal, true, request);
        Form form = found.forms().stepping(found.proposal());
        return form.faulty(found.onlooker().reader().texts()).map(faulty -> shown(found, faulty, model)).orElseGet(() -> {
            Map<String, String> faults = found.forms().stepFaults();
            if (!faults.isEmpty()) {
                return shown(found, form.wrong(faults), model);
            }
            proposals.step(account, found.onlooker().school(), proposal, new Posted(request).version(),
                    found.forms().step(clock.instant()));
            return "redirect:" + found.onlooker().at(proposal, "");
        });
    }

    private static String shown(Found found, @Nullable Form form, Model model) {
        model.addAttribute("page", found.views().one(found.proposal(), form));
        return "work/matter/one";
    }

    /** @param writes whether only who may write them finds it */
    private Found found(AccountId account, UUID school, UUID id, boolean writes, HttpServletRequest request) {
        WorkReader reader = onlookers.reader(account, school, request);
        Proposal proposal = proposals.one(reader.school(), id);
        ProposalViews views = new ProposalViews(onlookers.of(reader, proposal.plan(), ProposalViews.WORD));
        if (writes && !views.writes()) {
            throw new NotHere("writing proposal " + id);
        }
        return new Found(proposal, views, new ProposalForms(new Filled(views.onlooker(), new Posted(request))));
    }
}
