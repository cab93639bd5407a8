package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.Hints;
import vn.caitien.app.evidence.Refused;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.reading.EvidenceReadings;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.Appendix;
import vn.caitien.evidence.code.CodePattern;

/** Describing and filing documents, one after the other; entering those of which there is no file. */
@Controller
@RequestMapping("/schools/{school}/evidence")
class FilingController {
    private static final String LEFT = "left";
    /** What is said of a paper of which there is no file: above all, where it is. */
    private static final List<String> ENTERED = List.of("title", "kind", "number", "issued", "place", "link");

    private final EvidenceReaders readers;
    private final EvidenceDocuments documents;
    private final EvidenceReadings readings;
    private final Shelf shelf;
    private final SchoolYears years;
    private final PagePictures pictures;
    private final Clock clock;

    FilingController(EvidenceReaders readers, EvidenceDocuments documents, EvidenceReadings readings, Shelf shelf, SchoolYears years,
            PagePictures pictures, Clock clock) {
        this.readers = readers;
        this.documents = documents;
        this.readings = readings;
        this.shelf = shelf;
        this.years = years;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The document that has waited longest, to be filed. */
    @GetMapping("/waiting")
    String waiting(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        Optional<EvidenceDocument> first = shelf.waiting(reader.school()).documents().stream().findFirst();
        if (first.isEmpty()) {
            model.addAttribute("title", reader.say("file.title"));
            model.addAttribute("crumbs", reader.crumbs());
            model.addAttribute("empty", new Empty("none", reader.say("nothing-waits"), reader.say("nothing-waits.why"), List.of()));
            model.addAttribute("way", Way.to(reader.say("give"), reader.at("/give")));
            return "nothing";
        }
        return asked(reader, first.get(), request, model, (form, view) -> shown(form.form(), view, form, model));
    }

    @GetMapping("/documents/{document}/file")
    String describing(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        DocumentId id = new DocumentId(document);
        List<DocumentId> after = new Posted(request).ids("after").stream().map(DocumentId::new).limit(1).toList();
        List<EvidenceDocument> some = documents.these(reader.school(), Stream.concat(Stream.of(id), after.stream()).toList());
        EvidenceDocument known = some.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new NotHere("document " + id));
        some.stream().filter(one -> !one.id().equals(id) && one.filed()).findFirst().ifPresent(done -> model.addAttribute("done", done(reader, done, new Posted(request).sent(LEFT, ""))));
        return asked(reader, known, request, model, (form, view) -> shown(form.form(), view, form, model));
    }

    /**
     * That the one before was filed, and under which code.
     *
     * @param left how many waited then, as the address tells it
     */
    private static String done(EvidenceReader reader, EvidenceDocument document, String left) {
        String code = document.codes().stream().map(GivenCode::code).findFirst().orElse("—");
        return left.matches("[1-9]\\d{0,5}") ? reader.say("file.done.left", document.said().title(), code, Integer.valueOf(left))
                : reader.say("file.done", document.said().title(), code);
    }

    @PostMapping("/documents/{document}/file")
    String describe(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID document,
            HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.KEEP_EVIDENCE, request);
        EvidenceDocument known = documents.one(reader.school(), new DocumentId(document));
        return asked(reader, known, request, model, (form, view) -> {
            Form empty = form.form();
            Optional<Form> faulty = empty.faulty(reader.texts());
            if (faulty.isPresent()) {
                return shown(faulty.get(), view, form, model);
            }
            Map<String, String> faults = form.describing().faults();
            if (!faults.isEmpty()) {
                return shown(empty.wrong(faults), view, form, model);
            }
            if (EvidenceDocuments.entryOnly(known, form.describing().said()) && !form.emptying()) {
                return shown(form.askedToEmpty(), view, form, model);
            }
            try {
                documents.file(account, reader.school(), known.id(), form.version(), form.describing().said(), form.under());
            } catch (Refused refused) {
                return shown(empty.refused(new Refusal(reader.say("refused.what"), reader.say(refused), List.of())), view, form, model);
            }
            return "redirect:" + (known.filed() ? reader.at(known, "") : next(reader, form.year(), known));
        });
    }

    /** The document that waits longest, to be filed after this one; this one itself where it was the last. */
    private String next(EvidenceReader reader, SchoolYear year, EvidenceDocument filed) {
        Shelf.Found waiting = shelf.waiting(reader.school());
        return waiting.documents().stream().findFirst()
                .map(next -> reader.at(next, "/file?year=" + year.id() + "&after=" + filed.id() + "&" + LEFT + "=" + waiting.count()))
                .orElseGet(() -> reader.at(filed, "?filed=last"));
    }

    @GetMapping("/enter")
    String entering(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.GIVE_EVIDENCE, request);
        return entered(entry(reader, new DescribingForm(reader, new Posted(request), Described.titled(""), Hints.NONE)), model);
    }

    @PostMapping("/enter")
    String enter(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        EvidenceReader reader = readers.doing(account, school, Deed.GIVE_EVIDENCE, request);
        DescribingForm describing = new DescribingForm(reader, new Posted(request), Described.titled(""), Hints.NONE);
        Form form = entry(reader, describing);
        Form wrong = form.faulty(reader.texts()).orElseGet(() -> form.wrong(describing.faults()));
        if (!wrong.equals(form)) {
            return entered(wrong, model);
        }
        try {
            DocumentId id = documents.enter(account, reader.school(), describing.said());
            return "redirect:" + reader.at("/documents/" + id + (reader.keeps() ? "/file" : ""));
        } catch (Refused refused) {
            return entered(form.refused(new Refusal(reader.say("refused.what"), reader.say(refused), List.of())), model);
        }
    }

    private interface Answer {
        String of(FilingForm form, DocumentView view);
    }

    /** With the form, or why there is none: the school has no year, or its year no criteria. */
    private String asked(EvidenceReader reader, EvidenceDocument known, HttpServletRequest request, Model model, Answer answer) {
        Posted posted = new Posted(request);
        Optional<SchoolYear> year = YearChoice.of(years.all(reader.school()), posted, Today.of(clock));
        Optional<Appendix> standards = year.flatMap(one -> years.standards(reader.school(), one));
        if (standards.isEmpty()) {
            model.addAttribute("title", reader.say("file.title"));
            model.addAttribute("crumbs", reader.crumbs());
            model.addAttribute("refusal", new Refusal(reader.say("no-year"), reader.say("no-year.why"),
                    List.of(Way.to(reader.say("no-year.do"), "/schools/" + reader.school() + "/years"))));
            return "refused";
        }
        FilingForm form = new FilingForm(reader, posted, known, new DescribingForm(reader, posted, known.said(),
                known.filed() ? Hints.NONE : readings.hints(reader.school(), known.id())), year.orElseThrow(),
                standards.get(), years.circular(year.orElseThrow()).flatMap(CodePattern::of).orElse(null));
        return answer.of(form, new DocumentView(reader, known, year.orElseThrow(), standards.get(),
                part -> pictures.count(reader.school(), part)));
    }

    private static String shown(Form form, DocumentView view, FilingForm filing, Model model) {
        model.addAttribute("page", view.describing(form, filing.home(), filing.often()));
        return "evidence/document";
    }

    private static String entered(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("fields", Folding.of(form, ENTERED));
        return "evidence/enter";
    }

    private static Form entry(EvidenceReader reader, DescribingForm describing) {
        return new Form(reader.say("enter.title"), reader.crumbs(), reader.say("enter.lead"), reader.at("/enter"), false,
                Stream.concat(describing.fields().stream(), describing.more().stream()).toList(), Map.of(), reader.say("enter.do"), reader.at(""), null);
    }
}
