package vn.caitien.app.evidence.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.Days;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.evidence.page.DocumentPage.CriterionBox;
import vn.caitien.app.evidence.page.DocumentPage.Fact;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Appendix;
import vn.caitien.evidence.file.FileKind;

/**
 * Makes the page of one document.
 *
 * @param year whose criteria are shown; null where the school has none
 * @param standards of that year; null where none is known
 * @param sheets how many pages of a file can be drawn
 */
record DocumentView(EvidenceReader reader, EvidenceDocument document, @Nullable SchoolYear year, @Nullable Appendix standards,
        ToIntFunction<Part> sheets) {
    /** More pages than that are looked at in the file itself. */
    private static final int PAGES = 12;
    private static final int KILO = 1024;

    DocumentPage page() {
        return page(List.of(), reader.crumbs(), null, boxes(year == null ? List.of() : document.criteria(year.id())));
    }

    /**
     * The same with a form to describe it.
     *
     * @param often the fields that nearly every document needs
     */
    DocumentPage describing(Form form, String criterion, List<String> often) {
        List<Crumb> crumbs = reader.crumbs(new Crumb(document.said().title(), reader.at(document, "")));
        return page(often, crumbs, form, boxes(criterion.isEmpty() ? List.of() : List.of(criterion)));
    }

    private DocumentPage page(List<String> often, List<Crumb> crumbs, @Nullable Form form, List<CriterionBox> boxes) {
        List<Way> ways = new ArrayList<>();
        boolean inUse = document.withdrawn() == null;
        if (form == null && reader.keeps()) {
            // a document that waits is asked for below the title, with what is to be done
            if (inUse && document.filed()) {
                ways.add(new Way(reader.say("describe"), reader.at(document, "/file"), true));
            }
            ways.add(Way.to(reader.say(inUse ? "withdraw" : "restore"), reader.at(document, inUse ? "/withdraw" : "/restore")));
        }
        Next next = form == null && inUse && !document.filed() && reader.keeps()
                ? new Next(reader.say("next.file"), Way.to(reader.say("file"), reader.at(document, "/file"))) : null;
        return new DocumentPage(form == null ? document.said().title() : reader.say(document.filed() ? "describe.title" : "file.title"), crumbs, chip(), ways, next, files(),
                document.parts().isEmpty() ? kept() : null, document.said().link(), facts(), boxes, form,
                form == null ? new Folding(List.of(), List.of()) : Folding.of(form, often));
    }

    private Chip chip() {
        if (document.withdrawn() != null) {
            return new Chip(Chip.State.LATE, reader.say("state.withdrawn"));
        }
        return document.filed() ? new Chip(Chip.State.DONE, reader.say("state.filed")) : new Chip(Chip.State.WAIT, reader.say("state.waiting"));
    }

    private List<ShownFile> files() {
        return IntStream.range(0, document.parts().size()).mapToObj(at -> file(document.parts().get(at), at + 1)).toList();
    }

    private ShownFile file(Part part, int number) {
        FileKind kind = FileKind.valueOf(part.media());
        String address = reader.at(document, "/content?number=" + number);
        List<String> pictures = kind == FileKind.PDF
                ? IntStream.rangeClosed(1, Math.min(PAGES, sheets.applyAsInt(part))).mapToObj(page -> reader.at(document, "/page.png?number=" + number + "&page=" + page)).toList()
                : kind.picture() && kind.shownInPage() ? List.of(address) : List.of();
        return new ShownFile(part.name(), reader.say("file.facts.value", reader.say("media." + kind.name().toLowerCase(Locale.ROOT)), size(part.length())), address, pictures);
    }

    private String size(long bytes) {
        return bytes < KILO * KILO ? reader.say("size.kilo.value", Math.max(1, bytes / KILO)) : reader.say("size.mega.value", bytes / (KILO * KILO));
    }

    private String kept() {
        Described said = document.said();
        return said.place() != null ? reader.say("kept.place", said.place()) : reader.say(said.link() != null ? "kept.link" : "kept.nowhere");
    }

    private List<Fact> facts() {
        Described said = document.said();
        Days days = said.days();
        List<Fact> facts = new ArrayList<>();
        String codes = document.codes().stream().map(GivenCode::code).collect(Collectors.joining(", "));
        fact(facts, "code", codes.isEmpty() ? null : codes);
        fact(facts, "kind", reader.kind(said.kind()));
        fact(facts, "number", said.origin().number());
        fact(facts, "issued", date(said.origin().issued()));
        fact(facts, "issuer", issuer(said));
        fact(facts, "validity", validity(days));
        fact(facts, "received", date(days.received()));
        fact(facts, "proves", date(days.proves()));
        fact(facts, "pages", said.pages() == null ? null : said.pages().toString());
        fact(facts, "tags", said.tags().isEmpty() ? null : String.join(", ", said.tags()));
        fact(facts, "place", document.parts().isEmpty() ? null : said.place());
        fact(facts, "note", said.note());
        fact(facts, "withdrawn", document.withdrawn());
        fact(facts, "entered", reader.texts().date(LocalDateTime.ofInstant(document.made(), Today.VIETNAM).toLocalDate()));
        return facts;
    }

    private @Nullable String issuer(Described said) {
        String side = said.origin().side() == null ? null : reader.say("side." + said.origin().side().key());
        return said.origin().issuer() == null ? side : side == null ? said.origin().issuer() : said.origin().issuer() + " (" + side + ")";
    }

    private @Nullable String validity(Days days) {
        if (days.from() == null && days.to() == null) {
            return null;
        }
        return days.to() == null ? reader.say("from", days.from()) : days.from() == null ? reader.say("until", days.to())
                : reader.say("from-to", days.from(), days.to());
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : reader.texts().date(day);
    }

    /** What is not known is told by a dash, where it belongs to every document; the rest is left out. */
    private void fact(List<Fact> facts, String name, @Nullable String value) {
        if (value != null || List.of("code", "kind", "number", "issued", "issuer").contains(name)) {
            facts.add(new Fact(reader.say("fact." + name), value == null ? "—" : value));
        }
    }

    private List<CriterionBox> boxes(List<String> criteria) {
        return standards == null ? List.of() : criteria.stream().map(standards::criterion).flatMap(Optional::stream)
                .map(criterion -> CriterionBoxes.of(reader, criterion)).toList();
    }
}
