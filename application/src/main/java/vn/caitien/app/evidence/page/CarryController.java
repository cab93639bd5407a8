package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.Refused;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.Wanted;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** Evidence of the year before that is used again: carried over by reference, what is no longer valid only when chosen. */
@Controller
@RequestMapping("/schools/{school}/evidence/carry")
class CarryController {
    private static final String DOCUMENTS = "documents";
    private static final int MOST = 1000;

    private final EvidenceReaders readers;
    private final EvidenceDocuments documents;
    private final Shelf shelf;
    private final SchoolYears years;
    private final Clock clock;

    CarryController(EvidenceReaders readers, EvidenceDocuments documents, Shelf shelf, SchoolYears years, Clock clock) {
        this.readers = readers;
        this.documents = documents;
        this.shelf = shelf;
        this.years = years;
        this.clock = clock;
    }

    /** Two years that follow one another. */
    private record Years(SchoolYear from, SchoolYear to) {}

    @GetMapping
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        Posted posted = new Posted(request);
        Optional<Years> pair = years(reader, posted);
        List<EvidenceDocument> waiting = pair.map(both -> waiting(reader, both)).orElse(List.of());
        if (waiting.isEmpty()) {
            model.addAttribute("title", reader.say("carry.title"));
            model.addAttribute("crumbs", reader.crumbs());
            model.addAttribute("empty", new Empty("none", reader.say("carry.none"), reader.say("carry.none.why"), List.of()));
            model.addAttribute("way", Way.to(reader.say("title"), reader.at("")));
            return "nothing";
        }
        return shown(form(reader, posted, pair.orElseThrow(), waiting), model);
    }

    @PostMapping
    String carry(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        Posted posted = new Posted(request);
        Optional<Years> pair = years(reader, posted);
        if (pair.isEmpty()) {
            return "redirect:" + reader.at("/carry");
        }
        try {
            documents.carry(account, reader.school(), pair.get().from().id(), pair.get().to().id(),
                    posted.ids(DOCUMENTS).stream().map(DocumentId::new).toList());
            return "redirect:" + reader.at("?year=" + pair.get().to().id());
        } catch (Refused refused) {
            return shown(form(reader, posted, pair.get(), waiting(reader, pair.get()))
                    .refused(new Refusal(reader.say("refused.what"), reader.say(refused), List.of())), model);
        }
    }

    /** Into the year that is asked for, else the present one, out of the one before it. */
    private Optional<Years> years(EvidenceReader reader, Posted posted) {
        List<SchoolYear> all = years.all(reader.school());
        return YearChoice.of(all, posted, Today.of(clock)).flatMap(to -> all.stream().filter(year -> year.to().isBefore(to.from())).findFirst()
                .map(from -> new Years(from, to)));
    }

    /** What is filed in the earlier year and not in the later. */
    private List<EvidenceDocument> waiting(EvidenceReader reader, Years pair) {
        return shelf.found(reader.school(), new Wanted(Wanted.Standing.FILED, "", pair.from().id(), "", ""), 0, MOST).documents().stream()
                .filter(document -> document.criteria(pair.to().id()).isEmpty()).toList();
    }

    private static Form form(EvidenceReader reader, Posted posted, Years pair, List<EvidenceDocument> waiting) {
        String chosen = posted.isSent() ? String.join(",", posted.all(DOCUMENTS)) : waiting.stream()
                .filter(document -> !expired(document, pair.to())).map(document -> document.id().toString()).collect(Collectors.joining(","));
        return new Form(reader.say("carry.title"), reader.crumbs(), reader.say("carry.lead", pair.from().label(), pair.to().label()),
                reader.at("/carry"), false,
                List.of(Field.of(Kind.MANY, DOCUMENTS, reader.say("carry.documents"), chosen)
                        .options(waiting.stream().map(document -> option(reader, document, pair.to())).toList())),
                Map.of("year", pair.to().id().toString()), reader.say("carry.do"), reader.at(""), null);
    }

    private static Option option(EvidenceReader reader, EvidenceDocument document, SchoolYear to) {
        String code = document.codes().stream().map(GivenCode::code).findFirst().orElse("—");
        String title = document.said().title();
        return new Option(document.id().toString(), expired(document, to) ? reader.say("carry.expired", code, title, document.said().days().to())
                : reader.say("carry.one", code, title));
    }

    private static boolean expired(EvidenceDocument document, SchoolYear to) {
        return document.said().days().to() != null && document.said().days().to().isBefore(to.from());
    }

    private static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }
}
