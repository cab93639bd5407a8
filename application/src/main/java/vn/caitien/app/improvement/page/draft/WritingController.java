package vn.caitien.app.improvement.page.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Members;
import vn.caitien.app.improvement.Change;
import vn.caitien.app.improvement.Drafting;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.Overtaken;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.page.Merge;
import vn.caitien.app.improvement.page.PlanWords;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.catalogue.Appendix;
import vn.caitien.plan.edit.EditConflict.Why;
import vn.caitien.plan.edit.EditConflict;

/** Words for the places of a draft, and taking back. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}/edit")
class WritingController {
    /** Sent by the script of the page: it wants the changed parts, not the page. */
    private static final String PARTS = "X-Parts";

    private final Readers readers;
    private final ImprovementPlans plans;
    private final Drafting drafting;
    private final Members members;
    private final DraftSheets sheets;

    WritingController(Readers readers, ImprovementPlans plans, Drafting drafting, Members members, DraftSheets sheets) {
        this.readers = readers;
        this.plans = plans;
        this.drafting = drafting;
        this.members = members;
        this.sheets = sheets;
    }

    /**
     * Words for a place.
     *
     * @param from the words they were written over
     * @param go the place to write next; empty to stay
     * @param under the title of the section it was in; empty outside the sections
     */
    @PostMapping("/words")
    String words(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String under, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Reader reader = readers.writer(account, school, request);
        boolean parts = request.getHeader(PARTS) != null;
        Optional<Appendix> standards = DraftEdits.criterion(place)
                ? sheets.standards(reader.school(), plans.one(reader.school(), plan)) : Optional.empty();
        try {
            ImprovementPlan written = drafting.change(account, reader.school(), plan,
                    content -> DraftEdits.words(content, DraftEdits.found(content, place, under), from, to, standards));
            return parts ? sheets.parts(model, reader, written, place, null, null)
                    : "redirect:" + reader.draft(plan, go.isEmpty() ? place : go);
        } catch (Overtaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            ImprovementPlan now = plans.one(reader.school(), plan);
            if (overtaken.conflict().why() != Why.CHANGED) {
                return sheets.page(model, reader, now, 0, told(reader, overtaken.conflict()) + " “" + to + "”");
            }
            DraftStrip.Clash clash = clash(reader, overtaken, from, to);
            return parts ? sheets.parts(model, reader, now, place, to, clash) : sheets.page(model, reader, now, place, to, clash);
        }
    }

    /**
     * Leaves a finding as it is, for a reason that is printed with the check.
     *
     * @param rule of the finding
     * @param row it is about; empty for the whole plan
     */
    @PostMapping("/leave")
    String leave(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String rule, @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        plans.one(reader.school(), plan);
        if (reason.isBlank() || rule.isBlank()) {
            return "redirect:" + reader.at("/" + plan + "/edit?told=no-reason");
        }
        drafting.change(account, reader.school(), plan,
                content -> DraftEdits.silence(content, rule, row.isEmpty() ? null : row, reason.strip()));
        return "redirect:" + reader.at("/" + plan + "/edit?told=left");
    }

    /** Takes back the person's own last change. */
    @PostMapping("/undo")
    String undo(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        Reader reader = readers.writer(account, school, request);
        try {
            return drafting.undo(account, reader.school(), plan).isPresent()
                    ? "redirect:" + reader.at("/" + plan + "/edit?told=undone") : "redirect:" + reader.at("/" + plan + "/edit?told=nothing");
        } catch (Overtaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            String who = who(reader, overtaken);
            return sheets.page(model, reader, plans.one(reader.school(), plan), 0,
                    reader.say("draft.told.overtaken", who.isEmpty() ? reader.say("draft.someone") : who));
        }
    }

    private static String told(Reader reader, EditConflict conflict) {
        return reader.say("draft.told." + conflict.why().name().toLowerCase(Locale.ROOT));
    }

    private DraftStrip.Clash clash(Reader reader, Overtaken overtaken, String from, String to) {
        String theirs = Optional.ofNullable(overtaken.conflict().now()).orElse("");
        return new DraftStrip.Clash(theirs, who(reader, overtaken), Merge.of(from, to, theirs).orElse(null));
    }

    private String who(Reader reader, Overtaken overtaken) {
        return overtaken.by().map(change -> PlanWords.changed(reader, change, names(change))).orElse("");
    }

    private Map<AccountId, String> names(Change change) {
        return members.names(Set.of(change.by()));
    }
}
