package vn.caitien.app.improvement.page.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.app.platform.NotHere;

/** A draft to write: the whole paper, and the strip of the place that is being written. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}/edit")
class DraftController {
    private final Readers readers;
    private final ImprovementPlans plans;
    private final DraftSheets sheets;

    DraftController(Readers readers, ImprovementPlans plans, DraftSheets sheets) {
        this.readers = readers;
        this.plans = plans;
        this.sheets = sheets;
    }

    /**
     * @param at the place to write; null for none
     * @param page of the lines of long tables, from 1
     * @param told what became of the last act, as a key; null for nothing
     */
    @GetMapping
    String draft(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String at, @RequestParam(required = false) @Nullable String told,
            @RequestParam(defaultValue = "0") int page, HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        ImprovementPlan known = plans.one(reader.school(), plan);
        if (known.state() != PlanState.DRAFT) {
            return "redirect:" + reader.at("/" + plan);
        }
        return at != null && DraftEdits.holds(known.content(), at) ? sheets.page(model, reader, known, at, null, null)
                : sheets.page(model, reader, known, page, told == null ? null : reader.texts().maybe("plan.draft.told." + told).orElse(null));
    }

    /** The strip of one place, to be put into a page that is open. */
    @GetMapping("/strip")
    String strip(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "header.title") String at, HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        ImprovementPlan known = plans.one(reader.school(), plan);
        if (known.state() != PlanState.DRAFT || !DraftEdits.holds(known.content(), at)) {
            throw new NotHere("place " + at + " of plan " + plan);
        }
        return sheets.strip(model, reader, known, at);
    }
}
