package vn.caitien.app.evidence.list;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.Wanted;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Letterhead;
import vn.caitien.app.school.School;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.UnitOnDay;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.Standard;
import vn.caitien.evidence.code.CodePattern;
import vn.caitien.evidence.file.FileKind;
import vn.caitien.paper.forms.EvidenceCriterion;
import vn.caitien.paper.forms.EvidenceLine;
import vn.caitien.paper.forms.EvidenceList;
import vn.caitien.plan.Header;

/** The lists of evidence of a school year, as the circulars prescribe them. */
@Service
public class EvidenceLists {
    /** No school has more; a list that long is cut rather than the memory filled. */
    private static final int MOST = 20_000;

    private final Shelf shelf;
    private final SchoolYears years;
    private final SchoolCards cards;
    private final Clock clock;

    EvidenceLists(Shelf shelf, SchoolYears years, SchoolCards cards, Clock clock) {
        this.shelf = shelf;
        this.years = years;
        this.cards = cards;
        this.clock = clock;
    }

    /** The documents filed in a year, by their codes. */
    public List<EvidenceDocument> documents(SchoolId school, SchoolYear year) {
        return shelf.found(school, new Wanted(Wanted.Standing.FILED, "", year.id(), "", ""), 0, MOST).documents();
    }

    /** The list of a year. */
    public EvidenceList of(SchoolId school, UUID id) {
        SchoolYear year = years.one(school, id);
        Optional<Circular> circular = years.circular(year);
        Optional<Appendix> standards = years.standards(school, year);
        String scheme = circular.flatMap(CodePattern::of).map(CodePattern::scheme).orElse("");
        return new EvidenceList(header(school, year, circular.map(Circular::document).orElse(null)), documents(school, year).stream()
                .map(document -> line(document, year.id(), scheme, standards.orElse(null))).toList());
    }

    private Header header(SchoolId school, SchoolYear year, @Nullable String circular) {
        School known = cards.one(school);
        String unit = cards.above(school, Today.of(clock)).stream().findFirst().map(UnitOnDay::name).orElse(null);
        Letterhead letterhead = Letterhead.STANDARD;
        return new Header(unit == null ? null : letterhead.body(unit).toUpperCase(Locale.ROOT),
                known.called(Today.of(clock)).toUpperCase(Locale.ROOT), known.type(), null, unit == null ? null : letterhead.place(unit), Today.of(clock), null, null,
                year.from().getYear() + "-" + year.to().getYear(), null, circular, letterhead.signerTitle(), null);
    }

    private static EvidenceLine line(EvidenceDocument document, UUID year, String scheme, @Nullable Appendix standards) {
        List<String> criteria = document.criteria(year);
        Optional<GivenCode> code = document.codes().stream().filter(one -> one.scheme().equals(scheme)).findFirst();
        String home = code.map(GivenCode::criterion).filter(criteria::contains).orElse(criteria.getFirst());
        Described said = document.said();
        return new EvidenceLine(criterion(home, standards), code.map(GivenCode::code).orElse(null),
                document.codes().stream().filter(one -> !one.scheme().equals(scheme)).map(GivenCode::code).toList(), said.title(),
                said.origin().number(), said.origin().issued(), said.origin().issuer(), said.days().from(), said.days().to(),
                format(document), place(document), said.note(), criteria.stream().filter(one -> !one.equals(home)).toList());
    }

    private static EvidenceCriterion criterion(String number, @Nullable Appendix standards) {
        Optional<Criterion> criterion = Optional.ofNullable(standards).flatMap(known -> known.criterion(number));
        Optional<Standard> standard = Optional.ofNullable(standards).flatMap(known -> known.standards().stream()
                .filter(one -> criterion.filter(one.criteria()::contains).isPresent()).findFirst());
        return new EvidenceCriterion(standard.map(one -> Integer.toString(one.number())).orElse(null),
                standard.map(Standard::title).orElse(null), number, criterion.map(Criterion::title).orElse(null));
    }

    private static @Nullable String format(EvidenceDocument document) {
        String kinds = document.parts().stream().map(Part::media).distinct()
                .map(media -> FileKind.valueOf(media).ending().toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? null : kinds;
    }

    private static @Nullable String place(EvidenceDocument document) {
        Described said = document.said();
        String places = Stream.of(said.link(), document.parts().isEmpty() || said.link() != null ? null : ListWords.STANDARD.file(), said.place())
                .filter(one -> one != null).collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }
}
