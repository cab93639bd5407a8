package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** Where a new plan begins: for which year, and with what; what it would take over from another is looked at before. */
@Controller
@RequestMapping("/schools/{school}/plans/new")
class BeginController {
    private static final int LONGEST = 10;

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

    /** @param year the school year; empty for the present one */
    @GetMapping
    String ask(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @RequestParam(defaultValue = "") String year,
            HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        List<SchoolYear> all = years.all(reader.school());
        model.addAttribute("title", reader.say("begin"));
        model.addAttribute("crumbs", List.of(new Crumb(reader.say("title"), reader.at(""))));
        if (all.isEmpty()) {
            model.addAttribute("years", "/schools/" + reader.school() + "/years/new");
            return "improvement/begin-no-year";
        }
        model.addAttribute("page", new BeginView(reader, all, of(all, year),
                plans.of(reader.school(), all.stream().map(SchoolYear::id).toList(), true)).page());
        return "improvement/begin";
    }

    /** @param lasting how many years it is for */
    @PostMapping
    String begin(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") int lasting, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        return written(reader, beginnings.blank(account, reader.school(), id(year), Math.clamp(lasting, 1, LONGEST)));
    }

    @GetMapping("/from/{plan}")
    String preview(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String year, HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        SchoolYear chosen = of(years.all(reader.school()), year);
        model.addAttribute("page", new PreviewView(reader, beginnings.preview(reader.school(), chosen, plan),
                years.circular(chosen)).begin(chosen));
        return "improvement/preview";
    }

    @PostMapping("/from/{plan}")
    String take(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String year, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        return written(reader, beginnings.begin(account, reader.school(), id(year), plan, PreviewForm.taking(request)));
    }

    private static String written(Reader reader, PlanId made) {
        return "redirect:" + reader.at("/" + made + "/edit");
    }

    /** The year of that id; else the present one, else the newest. */
    private SchoolYear of(List<SchoolYear> all, String year) {
        LocalDate today = Today.of(clock);
        return all.stream().filter(one -> one.id().toString().equals(year)).findFirst()
                .or(() -> all.stream().filter(one -> one.on(today)).findFirst())
                .or(() -> all.stream().findFirst()).orElseThrow(() -> new NotHere("year"));
    }

    private static UUID id(String words) {
        try {
            return UUID.fromString(words);
        } catch (IllegalArgumentException none) {
            throw new NotHere("year " + words);
        }
    }
}
