package vn.caitien.app.evidence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caitien.app.evidence.DocumentKind;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.Wanted.Standing;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Appendix;

/**
 * Makes the list of evidence for one reader.
 *
 * @param standards of the year; null where none is known
 */
record ListView(EvidenceReader reader, ListPage.Asked asked, List<SchoolYear> years, @Nullable Appendix standards) {
    static final int ROWS = 25;

    ListPage page(Shelf.Found found, Shelf.Counts counts, int at) {
        List<EvidenceDocument> documents = found.documents();
        return new ListPage(ways(), EvidenceTabs.of(reader, EvidenceTabs.Tab.LIST), next(counts), reader.at(""), asked,
                years.stream().map(year -> new Option(year.id().toString(), year.label())).toList(),
                options("criterion.any", criteria(counts)), options("kind.any", DocumentKind.all().stream()
                        .map(kind -> new Option(kind.key(), reader.say("kind." + kind.key())))),
                Arrays.stream(Standing.values()).map(standing -> new Option(standing.name(), reader.say("standing." + standing.name().toLowerCase(Locale.ROOT)))).toList(),
                documents.isEmpty() ? null : reader.say("found", found.count()), documents.isEmpty() ? null : table(documents),
                documents.isEmpty() ? empty() : null, new Paging(reader.say("title"), at, (found.count() + ROWS - 1) / ROWS, address()));
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        if (reader.gives()) {
            ways.add(Way.first(reader.say("give"), reader.at("/give")));
            ways.add(Way.to(reader.say("enter"), reader.at("/enter")));
        }
        if (reader.keeps() && years.size() > 1) {
            ways.add(Way.to(reader.say("carry"), reader.at("/carry")));
        }
        return ways;
    }

    private @Nullable Next next(Shelf.Counts counts) {
        return counts.waiting() == 0 || !reader.keeps() ? null
                : new Next(reader.say("next.waiting", counts.waiting()), Way.to(reader.say("next.waiting.do"), reader.at("/waiting")));
    }

    private Stream<Option> criteria(Shelf.Counts counts) {
        return standards == null ? Stream.empty() : standards.criteria().map(criterion -> new Option(criterion.number(),
                reader.say("criterion.count.value", criterion.number(), criterion.title(), counts.filed().getOrDefault(criterion.number(), 0))));
    }

    private Table table(List<EvidenceDocument> documents) {
        return new Table(reader.say("title"), Stream.of("title", "code", "origin", "kind", "criteria", "state").map(column -> reader.say("column." + column)).toList(),
                documents.stream().map(this::row).toList());
    }

    private List<Cell> row(EvidenceDocument document) {
        String criteria = asked.year().isEmpty() ? "" : String.join(", ", document.criteria(UUID.fromString(asked.year())));
        boolean small = !document.parts().isEmpty() && Thumbnails.of(document.parts().getFirst());
        Cell title = Cell.link(document.said().title(), reader.at(document, ""));
        return List.of(small ? title.beside(reader.at(document, "/thumbnail.png")) : title,
                Cell.of(document.codes().isEmpty() ? null : document.codes().stream().map(GivenCode::code).collect(Collectors.joining(", "))),
                Cell.of(DocumentWords.origin(reader, document.said().origin())), Cell.of(reader.kind(document.said().kind())),
                Cell.of(criteria.isEmpty() ? null : criteria), Cell.chip(chip(document)));
    }

    private Chip chip(EvidenceDocument document) {
        if (document.withdrawn() != null) {
            return new Chip(Chip.State.LATE, reader.say("state.withdrawn"));
        }
        return document.filed() ? new Chip(Chip.State.DONE, reader.say("state.filed")) : new Chip(Chip.State.WAIT, reader.say("state.waiting"));
    }

    private Empty empty() {
        if (asked.narrowed()) {
            return new Empty("nothing", reader.say("nothing"), reader.say("nothing.why"), List.of());
        }
        if (!asked.standing().equals(Standing.FILED.name())) {
            return new Empty("nothing", reader.say("nothing.standing"), reader.say("nothing.standing.why"), List.of());
        }
        return new Empty("none", reader.say("none"), reader.say("none.why"), reader.gives() ? List.of(
                new Empty.Start(reader.say("none.files"), reader.say("none.files.why"), Way.to(reader.say("give"), reader.at("/give"))),
                new Empty.Start(reader.say("none.paper"), reader.say("none.paper.why"), Way.to(reader.say("enter"), reader.at("/enter")))) : List.of());
    }

    private List<Option> options(String any, Stream<Option> some) {
        return Stream.concat(Stream.of(new Option("", reader.say(any))), some).toList();
    }

    private String address() {
        return UriComponentsBuilder.fromPath(reader.at("")).queryParam("q", "{q}").queryParam("year", "{year}").queryParam("criterion", "{criterion}")
                .queryParam("kind", "{kind}").queryParam("standing", "{standing}").encode()
                .buildAndExpand(asked.words(), asked.year(), asked.criterion(), asked.kind(), asked.standing()).toUriString();
    }
}
