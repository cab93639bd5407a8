package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Members;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** The plans of a school, year by year. */
@Controller
class PlansController {
    private static final int YEARS = 5;

    private final Readers readers;
    private final ImprovementPlans plans;
    private final SchoolYears years;
    private final Members members;

    PlansController(Readers readers, ImprovementPlans plans, SchoolYears years, Members members) {
        this.readers = readers;
        this.plans = plans;
        this.years = years;
        this.members = members;
    }

    @GetMapping("/schools/{school}/plans")
    String plans(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        Reader reader = readers.of(account, school, request);
        List<SchoolYear> all = years.all(reader.school());
        int pages = Math.max(1, (all.size() + YEARS - 1) / YEARS);
        int at = Math.clamp(page, 1, pages);
        List<SchoolYear> shown = all.subList((at - 1) * YEARS, Math.min(all.size(), at * YEARS));
        List<PlanEntry> found = plans.of(reader.school(), shown.stream().map(SchoolYear::id).toList(), reader.drafts());
        Map<AccountId, String> names = members.names(found.stream()
                .flatMap(plan -> Stream.of(plan.owner(), plan.changed().by())).toList());
        PlanList list = new PlanList(reader, names);
        model.addAttribute("page", list.page(
                shown.stream().map(year -> list.year(year, years.circular(year), found)).toList(),
                pages == 1 && found.isEmpty(), new Paging(reader.say("title"), at, pages, reader.at("")),
                shown.stream().flatMap(year -> found.stream().filter(plan -> plan.year().equals(year.id()))
                        .map(plan -> list.side(year, plan))).toList()));
        return "improvement/plans";
    }
}
