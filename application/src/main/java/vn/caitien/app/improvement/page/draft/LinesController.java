package vn.caitien.app.improvement.page.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.Drafting;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.Overtaken;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.app.improvement.wording.SchoolWordings;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.check.citations.LegalBases;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;

/** Lines put behind what stands at a place: chosen, or made from their parts; and what the school keeps of them. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}/edit")
class LinesController {
    private static final int LONGEST = 800;

    private final Readers readers;
    private final ImprovementPlans plans;
    private final Drafting drafting;
    private final SchoolWordings wordings;

    LinesController(Readers readers, ImprovementPlans plans, Drafting drafting, SchoolWordings wordings) {
        this.readers = readers;
        this.plans = plans;
        this.drafting = drafting;
        this.wordings = wordings;
    }

    /** Lines that were chosen. */
    @PostMapping("/lines")
    String lines(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String place, HttpServletRequest request) {
        return put(account, readers.writer(account, school, request), plan, place, new Posted(request).all("line"));
    }

    /**
     * A document the plan rests on.
     *
     * @param number with its symbol; empty where it is not known
     * @param day null where it is not known
     * @param keep whether it is offered to the next plan
     */
    @PostMapping("/basis")
    String basis(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String issuer, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean keep, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        if (title.isBlank()) {
            plans.one(reader.school(), plan);
            return "redirect:" + reader.at("/" + plan + "/edit?told=no-title");
        }
        String line = LegalBases.line(kind.strip(), number.strip(), day, issuer.strip(), title.strip());
        String next = put(account, reader, plan, place, List.of(line));
        if (keep && line.length() <= LONGEST) {
            wordings.keepBasis(account, reader.school(), line);
        }
        return next;
    }

    /** @param purpose what for; empty where it is not told */
    @PostMapping("/recipient")
    String recipient(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String purpose, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        String line = name.strip() + (purpose.isEmpty() ? "" : " (" + purpose.strip() + ")");
        return put(account, reader, plan, "recipients", name.isBlank() ? List.of() : List.of(line));
    }

    /** Keeps the words of a section for the next plan. */
    @PostMapping("/keep")
    String keep(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String place, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        Plan content = plans.one(reader.school(), plan).content();
        Optional<Section> section = DraftEdits.section(content, place).filter(one -> !one.title().isBlank() && !one.paragraphs().isEmpty());
        section.ifPresent(one -> wordings.keepSection(account, reader.school(), one.title(), String.join("\n", one.paragraphs())));
        return "redirect:" + reader.at("/" + plan + "/edit?told=" + (section.isPresent() ? "wording-kept" : "gone"));
    }

    /** @param kept what the school keeps no longer */
    @PostMapping("/drop")
    String drop(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String place, @RequestParam(required = false) @Nullable UUID kept, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        plans.one(reader.school(), plan);
        if (kept != null) {
            wordings.drop(account, reader.school(), kept);
        }
        return "redirect:" + reader.draft(plan, place);
    }

    private String put(AccountId account, Reader reader, PlanId plan, String place, List<String> lines) {
        if (lines.isEmpty()) {
            plans.one(reader.school(), plan);
            return "redirect:" + reader.draft(plan, place);
        }
        try {
            drafting.change(account, reader.school(), plan, content -> DraftEdits.lines(content, place, lines));
            return "redirect:" + reader.draft(plan, place);
        } catch (Overtaken gone) {
            return "redirect:" + reader.at("/" + plan + "/edit?told=gone");
        }
    }
}
