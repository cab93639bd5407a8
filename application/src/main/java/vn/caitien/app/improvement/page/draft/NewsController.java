package vn.caitien.app.improvement.page.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Members;
import vn.caitien.app.improvement.Drafting;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanNews;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;

/** What others wrote in a draft while its page is open; asked for by the script of the page now and then. */
@Controller
class NewsController {
    private static final int MOST = 20;

    private final Readers readers;
    private final ImprovementPlans plans;
    private final Drafting drafting;
    private final Members members;

    NewsController(Readers readers, ImprovementPlans plans, Drafting drafting, Members members) {
        this.readers = readers;
        this.plans = plans;
        this.drafting = drafting;
        this.members = members;
    }

    /** @param since what the page shows already; null for nothing */
    @GetMapping("/schools/{school}/plans/{plan}/edit/news")
    String news(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant since, HttpServletRequest request, Model model) {
        Reader reader = readers.writer(account, school, request);
        ImprovementPlan known = plans.one(reader.school(), plan);
        List<PlanNews> all = drafting.byOthers(account, reader.school(), plan, since == null ? Instant.EPOCH : since, MOST);
        Set<AccountId> people = all.stream().map(one -> one.change().by()).collect(Collectors.toSet());
        model.addAttribute("news", all.isEmpty() ? DraftNews.NONE : DraftNews.of(reader, known, all, members.names(people)));
        return "improvement/draft/news";
    }
}
