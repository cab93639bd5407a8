package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import vn.caitien.app.improvement.Beginnings;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** Where a new plan begins: for which year, and with what. */
@Controller
@RequestMapping("/schools/{school}/plans/new")
class BeginController {
    private final Readers readers;
    private final ImprovementPlans plans;
    private final Beginnings beginnings;
    private final SchoolYears years;
    private final Clock clock;

    BeginController(Readers readers, ImprovementPlans plans, Beginnings beginnings, SchoolYears years, Clock clock) {
        this.readers = readers;
        this.plans = plans;
        this.beginnings = beginnings;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        List<SchoolYear> all = years.all(reader.school());
        LocalDate today = Today.of(clock);
        SchoolYear present = all.stream().filter(year -> year.on(today)).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
        model.addAttribute("title", reader.say("begin"));
        model.addAttribute("base", reader.at(""));
        model.addAttribute("school", reader.school().toString());
        model.addAttribute("fields", all.isEmpty() ? List.of() : fields(reader, all, present));
        return "improvement/begin";
    }

    /** @param from the plan to begin with; empty for none */
    @PostMapping
    String begin(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String from, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        PlanId made = beginnings.begin(account, reader.school(), id(year).orElseThrow(() -> new NotHere("year")),
                id(from).map(PlanId::new).orElse(null));
        return "redirect:" + reader.at("/" + made + "/edit");
    }

    private List<Field> fields(Reader reader, List<SchoolYear> all, @Nullable SchoolYear present) {
        List<Option> from = new ArrayList<>(List.of(new Option("", reader.say("begin.blank"))));
        plans.of(reader.school(), all.stream().map(SchoolYear::id).toList(), true).stream()
                .sorted(Comparator.comparing((PlanEntry plan) -> plan.changed().at()).reversed())
                .forEach(plan -> from.add(new Option(plan.id().toString(),
                        reader.say(plan.period() == null ? "begin.over" : "begin.slice", plan.title()))));
        return List.of(
                Field.of(Field.Kind.SELECT, "year", reader.say("begin.year"), present == null ? "" : present.id().toString())
                        .options(all.stream().map(year -> new Option(year.id().toString(), year.label())).toList()),
                Field.of(Field.Kind.SELECT, "from", reader.say("begin.from"), "").options(from));
    }

    private static Optional<UUID> id(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException none) {
            throw new NotHere("id " + words);
        }
    }
}
