package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
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
import vn.caitien.app.evidence.Wanted;
import vn.caitien.app.evidence.Wanted.Standing;
import vn.caitien.app.evidence.reading.EvidenceReadings;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** The evidence of a school as a list, to be looked through. */
@Controller
class ListController {
    private final EvidenceReaders readers;
    private final Shelf shelf;
    private final EvidenceReadings readings;
    private final SchoolYears years;
    private final Clock clock;

    ListController(EvidenceReaders readers, Shelf shelf, EvidenceReadings readings, SchoolYears years, Clock clock) {
        this.readers = readers;
        this.shelf = shelf;
        this.readings = readings;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/schools/{school}/evidence")
    String list(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.of(account, school, request);
        Posted sent = new Posted(request);
        List<SchoolYear> all = years.all(reader.school());
        Optional<SchoolYear> year = YearChoice.of(all, sent, Today.of(clock));
        String standing = sent.sent("standing", Standing.FILED.name());
        ListPage.Asked asked = new ListPage.Asked(sent.sent("q", "").strip(), year.map(one -> one.id().toString()).orElse(""),
                sent.sent("criterion", "").strip(), sent.sent("kind", ""), standing);
        readings.wake(reader.school());
        ListView view = new ListView(reader, asked, all, year.flatMap(one -> years.standards(reader.school(), one)).orElse(null));
        Shelf.Counts counts = shelf.counts(reader.school(), year.map(SchoolYear::id).orElse(null));
        Shelf.Found found = shelf.found(reader.school(), wanted(asked, year), sent.skipped(ListView.ROWS), ListView.ROWS);
        model.addAttribute("page", view.page(found, counts, sent.at()));
        return "evidence/list";
    }

    /** Papers that nobody filed yet, or that are out of use, belong to no year. */
    private static Wanted wanted(ListPage.Asked asked, Optional<SchoolYear> year) {
        Standing standing = Arrays.stream(Standing.values()).filter(one -> one.name().equals(asked.standing())).findFirst().orElse(Standing.FILED);
        boolean filed = standing == Standing.FILED && asked.words().isEmpty();
        return new Wanted(standing, asked.words(), filed ? year.map(SchoolYear::id).orElse(null) : null, asked.criterion(), asked.kind());
    }
}
