package vn.caitien.app.improvement.search.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.app.improvement.search.page.SidePage.Line;
import vn.caitien.app.improvement.search.page.SidePage.Tick;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;

/** Several plans of a school, each in a column. A plan that is not this reader's to read is left out without a word. */
@Controller
class SideController {
    private static final int LINES = 40;

    private final Readers readers;
    private final ImprovementPlans plans;
    private final SchoolYears years;

    SideController(Readers readers, ImprovementPlans plans, SchoolYears years) {
        this.readers = readers;
        this.plans = plans;
        this.years = years;
    }

    @GetMapping("/schools/{school}/plans/side")
    String side(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        Reader reader = readers.of(account, school, request);
        Posted sent = new Posted(request);
        List<SchoolYear> all = years.all(reader.school());
        List<PlanId> asked = sent.ids("p").stream().distinct().limit(SideChoice.MOST).map(PlanId::new).toList();
        List<ImprovementPlan> some = asked.size() < 2 ? List.of() : plans.some(reader.school(), asked).stream()
                .filter(plan -> reader.drafts() || plan.state().paper()).toList();
        model.addAttribute("page", some.size() < 2 ? choice(reader, all) : page(reader, some, all, sent));
        return "improvement/search/side";
    }

    private static SidePage page(Reader reader, List<ImprovementPlan> some, List<SchoolYear> all, Posted sent) {
        Set<String> chosen = new HashSet<>(sent.all("show"));
        Set<String> shown = chosen.isEmpty() ? SideView.USUAL : chosen;
        boolean only = sent.sent("only", "").equals("1");
        List<SchoolYear> of = some.stream().map(plan -> all.stream().filter(year -> year.id().equals(plan.year())).findFirst().orElseThrow()).toList();
        SideView view = new SideView(reader, some, of.stream().map(SchoolYear::label).toList(), circulars(some, of), shown, only);
        List<Line> lines = view.lines();
        int pages = Math.max(1, (lines.size() + LINES - 1) / LINES);
        int at = Math.clamp(sent.at(), 1, pages);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(reader.at("/side"))
                .queryParam("p", some.stream().map(ImprovementPlan::id).toArray()).queryParam("show", shown.stream().sorted().toArray());
        boolean apart = view.circulars().stream().distinct().count() > 1;
        return new SidePage(crumbs(reader), reader.at("/side"), view.columns(), ticks(reader, shown), only,
                lines.isEmpty() ? say(reader, "alike") : apart ? say(reader, "apart") : null,
                lines.subList((at - 1) * LINES, Math.min(lines.size(), at * LINES)),
                new Paging(say(reader, "title"), at, pages, (only ? address.queryParam("only", "1") : address).encode().toUriString()),
                null, SideChoice.of(reader, List.of()));
    }

    private SidePage choice(Reader reader, List<SchoolYear> all) {
        List<Option> choice = plans.of(reader.school(), all.stream().map(SchoolYear::id).toList(), reader.drafts()).stream()
                .map(plan -> new Option(plan.id().toString(), reader.texts().say("search.side.plan", plan.title(), all.stream()
                        .filter(year -> year.id().equals(plan.year())).map(SchoolYear::label).findFirst().orElse("—")))).toList();
        return new SidePage(crumbs(reader), reader.at("/side"), List.of(), List.of(), false, null, List.of(),
                new Paging(say(reader, "title"), 1, 1, reader.at("/side")),
                new Empty("few", say(reader, "few"), say(reader, choice.size() < 2 ? "few.none" : "few.why"), List.of()),
                SideChoice.of(reader, choice));
    }

    /** What a plan says of its circular; else the one its year is by; those the catalogues know by their full numbers. */
    private static List<String> circulars(List<ImprovementPlan> some, List<SchoolYear> of) {
        return Stream.iterate(0, at -> at < some.size(), at -> at + 1).map(at -> Stream
                .of(some.get(at).content().header().circular(), of.get(at).circular()).filter(Objects::nonNull).findFirst().orElse("—"))
                .map(name -> Catalogues.builtIn().circular(name).map(Circular::document).orElse(name)).toList();
    }

    private static List<Tick> ticks(Reader reader, Set<String> shown) {
        return Stream.concat(SideView.CELLS.stream().map(cell -> new Option(cell.key(), reader.say("draft.column." + cell.key()))),
                Stream.of(new Option(SideView.SECTIONS, say(reader, "show.sections"))))
                .map(option -> new Tick(option, shown.contains(option.value()))).toList();
    }

    private static List<Crumb> crumbs(Reader reader) {
        return List.of(new Crumb(reader.say("title"), reader.at("")));
    }

    private static String say(Reader reader, String key) {
        return reader.texts().say("search.side." + key);
    }
}
