package vn.caitien.app.improvement.search.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.app.improvement.search.Asked;
import vn.caitien.app.improvement.search.Found;
import vn.caitien.app.improvement.search.PlanSearch;
import vn.caitien.app.improvement.search.Words;
import vn.caitien.app.improvement.search.page.SearchPage.Typed;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** Words in all plans of a school that one may read. */
@Controller
class SearchController {
    private final Readers readers;
    private final PlanSearch search;
    private final SchoolYears years;

    SearchController(Readers readers, PlanSearch search, SchoolYears years) {
        this.readers = readers;
        this.search = search;
        this.years = years;
    }

    @GetMapping("/schools/{school}/plans/search")
    String search(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        Reader reader = readers.of(account, school, request);
        Posted sent = new Posted(request);
        Typed typed = new Typed(sent.sent("q", "").strip(), sent.sent("year", ""), sent.sent("state", ""), sent.sent("criterion", "").strip());
        Words words = Words.of(typed.words());
        List<SchoolYear> all = years.all(reader.school());
        SearchView view = new SearchView(reader, typed, words, all);
        Found found = words.none() ? new Found(List.of(), 0)
                : search.found(reader.school(), asked(reader, typed, words, all), sent.skipped(SearchView.ROWS), SearchView.ROWS);
        model.addAttribute("page", view.page(found, sent.at()));
        return "improvement/search/found";
    }

    /** A year or state that is none, or not this reader's, narrows nothing, or finds nothing. */
    private static Asked asked(Reader reader, Typed typed, Words words, List<SchoolYear> all) {
        List<UUID> years = all.stream().map(SchoolYear::id)
                .filter(year -> typed.year().isEmpty() || year.toString().equals(typed.year())).toList();
        List<String> states = SearchView.states(reader).stream().map(PlanState::name)
                .filter(state -> typed.state().isEmpty() || state.equals(typed.state())).toList();
        return new Asked(words, years, states, typed.criterion());
    }
}
