package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;

/** One document: to look at beside what it proves, to take out of use and back. */
@Controller
@RequestMapping("/schools/{school}/evidence/documents/{document}")
class DocumentController {
    private static final String REASON = "reason";

    private final EvidenceReaders readers;
    private final EvidenceDocuments documents;
    private final SchoolYears years;
    private final PagePictures pictures;
    private final Clock clock;

    DocumentController(EvidenceReaders readers, EvidenceDocuments documents, SchoolYears years, PagePictures pictures, Clock clock) {
        this.readers = readers;
        this.documents = documents;
        this.years = years;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.of(account, school, request);
        EvidenceDocument known = documents.one(reader.school(), new DocumentId(document));
        List<SchoolYear> all = years.all(reader.school());
        Optional<SchoolYear> year = all.stream().filter(one -> !known.criteria(one.id()).isEmpty()).findFirst()
                .or(() -> YearChoice.of(all, new Posted(request), Today.of(clock)));
        if (known.filed() && new Posted(request).sent("filed", "").equals("last")) {
            model.addAttribute("done", reader.say("file.done.last", known.said().title()));
        }
        model.addAttribute("page", new DocumentView(reader, known, year.orElse(null),
                year.flatMap(one -> years.standards(reader.school(), one)).orElse(null), part -> pictures.count(reader.school(), part)).page());
        return "evidence/document";
    }

    @GetMapping("/withdraw")
    String withdrawing(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        model.addAttribute("form", withdrawal(reader, documents.one(reader.school(), new DocumentId(document)), new Posted(request)));
        return "form";
    }

    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        Posted posted = new Posted(request);
        EvidenceDocument known = documents.one(reader.school(), new DocumentId(document));
        Optional<Form> faulty = withdrawal(reader, known, posted).faulty(reader.texts());
        if (faulty.isPresent()) {
            model.addAttribute("form", faulty.get());
            return "form";
        }
        documents.withdraw(account, reader.school(), known.id(), posted.version(), posted.sent(REASON, "").strip());
        return "redirect:" + reader.at(known, "");
    }

    @GetMapping("/restore")
    String restoring(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        EvidenceDocument known = documents.one(reader.school(), new DocumentId(document));
        model.addAttribute("confirmation", new Confirmation(reader.say("restore.title"), reader.crumbs(), reader.say("restore.sentence", known.said().title()),
                List.of(), reader.say("restore"), reader.at(known, "/restore"), Map.of("version", Integer.toString(known.version())),
                Way.to(reader.say("leave"), reader.at(known, ""))));
        return "confirm";
    }

    @PostMapping("/restore")
    String restore(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document, HttpServletRequest request) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        EvidenceDocument known = documents.one(reader.school(), new DocumentId(document));
        documents.restore(account, reader.school(), known.id(), new Posted(request).version());
        return "redirect:" + reader.at(known, "");
    }

    private static Form withdrawal(EvidenceReader reader, EvidenceDocument document, Posted posted) {
        return new Form(reader.say("withdraw.title"), reader.crumbs(), reader.say("withdraw.lead", document.said().title()),
                reader.at(document, "/withdraw"), false,
                List.of(Field.text(REASON, reader.say("field.reason"), posted.sent(REASON, "")).hint(reader.say("field.reason.hint")).must()),
                Map.of("version", Integer.toString(document.version())), reader.say("withdraw"), reader.at(document, ""), null);
    }
}
