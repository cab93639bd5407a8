package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.Appendix;

/** What evidence a school year has, and what the catalogue suggests besides. */
@Controller
class CoverageController {
    private final EvidenceReaders readers;
    private final Shelf shelf;
    private final SchoolYears years;
    private final Clock clock;

    CoverageController(EvidenceReaders readers, Shelf shelf, SchoolYears years, Clock clock) {
        this.readers = readers;
        this.shelf = shelf;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/schools/{school}/evidence/coverage")
    String coverage(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.of(account, school, request);
        List<SchoolYear> all = years.all(reader.school());
        Optional<SchoolYear> year = YearChoice.of(all, new Posted(request), Today.of(clock));
        Optional<Appendix> standards = year.flatMap(one -> years.standards(reader.school(), one));
        List<Option> choice = all.stream().map(one -> new Option(one.id().toString(), one.label())).toList();
        String chosen = year.map(one -> one.id().toString()).orElse("");
        model.addAttribute("page", standards.isEmpty()
                ? new CoveragePage(EvidenceTabs.of(reader, EvidenceTabs.Tab.COVERAGE), reader.at("/coverage"), chosen, choice, null, List.of(),
                        new Empty("no-criteria", reader.say("coverage.none"), reader.say("no-year.why"), List.of()))
                : new CoverageView(reader, year.orElseThrow(), standards.get()).page(choice, shelf.titles(reader.school(), year.orElseThrow().id())));
        return "evidence/coverage";
    }
}
