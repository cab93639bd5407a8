package vn.caitien.app.improvement.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.PlanImport;
import vn.caitien.app.improvement.intake.PlanImports;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.plan.Header;

/** What was read and set right becomes a draft plan. */
@Controller
@RequestMapping("/schools/{school}/plans/import/{id}/save")
class SaveController {
    private final Desks desks;
    private final PlanImports imports;
    private final SchoolYears years;

    SaveController(Desks desks, PlanImports imports, SchoolYears years) {
        this.desks = desks;
        this.imports = imports;
        this.years = years;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            HttpServletRequest request, Model model) {
        Desk desk = desks.of(account, school, request);
        return asked(desk, imports.one(account, desk.school(), id), years.all(desk.school()), null, null, model);
    }

    /**
     * Saves it; asks for what cannot be told from the paper.
     *
     * @param year null to take that of the paper
     * @param title null to take that of the paper
     */
    @PostMapping
    String save(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam int version, @RequestParam(required = false) @Nullable UUID year,
            @RequestParam(required = false) @Nullable String title, HttpServletRequest request, Model model) {
        Desk desk = desks.of(account, school, request);
        PlanImport document = imports.one(account, desk.school(), id);
        Header head = draft(document).content().header();
        List<SchoolYear> all = years.all(desk.school());
        UUID of = year != null ? year : guessed(head, all).map(SchoolYear::id).orElse(null);
        String called = title != null ? title : Objects.requireNonNullElse(head.title(), "");
        if (of == null || called.isBlank()) {
            return asked(desk, document, all, year, title, model);
        }
        PlanId plan = imports.save(account, desk.school(), id, version, of, called);
        return "redirect:" + desk.plans("/" + plan);
    }

    private static String asked(Desk desk, PlanImport document, List<SchoolYear> all, @Nullable UUID year, @Nullable String title,
            Model model) {
        Header head = draft(document).content().header();
        UUID proposed = year != null ? year : guessed(head, all).map(SchoolYear::id).orElse(null);
        String at = desk.at("/" + document.id());
        Refusal none = all.isEmpty() ? new Refusal(desk.say("year.none"), desk.say("year.none.why"),
                List.of(Way.first(desk.say("year.open"), "/schools/" + desk.school() + "/years/new"))) : null;
        String printed = head.schoolYear() != null ? head.schoolYear() : head.period();
        String lead = printed == null ? desk.say("year.unsaid") : desk.say("year.said", printed.replace("-", " – "));
        Field which = Field.of(Field.Kind.PICK, "year", desk.say("year"), proposed == null ? "" : proposed.toString()).must()
                .options(all.stream().map(one -> new Option(one.id().toString(), one.label())).toList());
        Field name = Field.of(Field.Kind.PAPER, "title", desk.say("name"), title != null ? title
                : Objects.requireNonNullElseGet(head.title(), () -> desk.say("name.plain"))).must();
        model.addAttribute("page", new SavePage(desk.crumbs(), lead, at + "/save", document.version(), none, all.isEmpty() ? List.of()
                : List.of(title != null && title.isBlank() ? name.error(desk.say("name.missing")) : name, which), at));
        return "improvement/intake/save";
    }

    /** That of the paper; of a plan for several years the first, which it begins in. */
    private static Optional<SchoolYear> guessed(Header head, List<SchoolYear> all) {
        String printed = head.period() != null ? head.period() : head.schoolYear();
        return all.stream().filter(year -> printed != null && printed.startsWith(year.from().getYear() + "-")).findFirst();
    }

    private static Draft draft(PlanImport document) {
        return Optional.ofNullable(document.draft()).orElseThrow(() -> new NotHere("a draft in " + document.id()));
    }
}
