package vn.caitien.app.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.trail.Trail;
import vn.caitien.catalogue.Appendix;
import vn.caitien.evidence.code.CodePattern;

/** The evidence of schools: entered, described, coded, filed. Each act writes its line of the record with itself. */
@Service
public class EvidenceDocuments {
    private final Documents documents;
    private final Coding coding;
    private final Filings filings;
    private final Emptying emptying;
    private final SchoolYears years;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    EvidenceDocuments(Documents documents, Coding coding, Filings filings, Emptying emptying, SchoolYears years,
            Permissions permissions, Trail trail, SchoolTables tables, Clock clock) {
        this.documents = documents;
        this.coding = coding;
        this.filings = filings;
        this.emptying = emptying;
        this.years = years;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** @throws NotHere when the school has no such document */
    public EvidenceDocument one(SchoolId school, DocumentId id) {
        return tables.within(school, () -> known(school, id));
    }

    /** Those that the school has, in no order. */
    public List<EvidenceDocument> these(SchoolId school, Collection<DocumentId> ids) {
        return tables.within(school, () -> documents.these(school, ids));
    }

    /** Enters a document of which there is no file here: a paper in a box, an address outside, or what tells of pupils. */
    public DocumentId enter(AccountId by, SchoolId school, Described said) {
        require(by, school, Deed.GIVE_EVIDENCE);
        DocumentId id = new DocumentId(Uuid7.at(clock));
        return tables.within(school, () -> {
            documents.add(school, id, said, words(said, List.of()), by, clock.instant());
            trail.record(school, by.actor(), EvidenceAct.ENTERED.of(id.value(), said.title()));
            return id;
        });
    }

    /**
     * Agrees to what is said of a document and files it; it is coded where it has no code of that year's manner. Of a kind
     * that tells of single pupils the entry alone is kept: its files are taken away for ever.
     *
     * @throws Refused when the year has no such criterion, its circular no codes, or the code is not free
     * @throws vn.caitien.app.platform.StaleVersion when it has changed since that version
     */
    public void file(AccountId by, SchoolId school, DocumentId id, int version, Described said, Filed under) {
        require(by, school, Deed.KEEP_EVIDENCE);
        SchoolYear year = years.one(school, under.year());
        CodePattern pattern = years.circular(year).flatMap(CodePattern::of).orElseThrow(() -> new Refused("no-circular", year.label()));
        criteria(school, year, under.criteria());
        emptying.bytes(school, tables.within(school, () -> {
            EvidenceDocument document = known(school, id);
            documents.say(school, id, version, said, words(said, document.parts()), clock.instant());
            coding.code(school, document, pattern, under.home(), under.code(), by).ifPresentOrElse(
                    code -> trail.record(school, by.actor(), EvidenceAct.CODED.of(id.value(), code, said.title())),
                    () -> trail.record(school, by.actor(), EvidenceAct.DESCRIBED.of(id.value(), said.title())));
            filings.set(school, year.id(), id, under.criteria(), by, clock.instant());
            return entryOnly(document, said) ? emptying.rows(by, school, document) : new Emptying.Left(List.of(), clock.instant());
        }));
    }

    /** Whether a document loses its files when that is said of it. */
    public static boolean entryOnly(EvidenceDocument document, Described said) {
        return !document.parts().isEmpty() && DocumentKind.of(said.kind()).filter(DocumentKind::sensitive).isPresent();
    }

    /** Takes a document out of use; its code stays its own. */
    public void withdraw(AccountId by, SchoolId school, DocumentId id, int version, String reason) {
        require(by, school, Deed.KEEP_EVIDENCE);
        tables.within(school, () -> {
            EvidenceDocument document = known(school, id);
            documents.withdraw(school, id, version, reason, clock.instant());
            trail.record(school, by.actor(), EvidenceAct.WITHDRAWN.of(id.value(), document.said().title()));
            return id;
        });
    }

    /** Brings it back into use. */
    public void restore(AccountId by, SchoolId school, DocumentId id, int version) {
        require(by, school, Deed.KEEP_EVIDENCE);
        tables.within(school, () -> {
            EvidenceDocument document = known(school, id);
            documents.restore(school, id, version);
            trail.record(school, by.actor(), EvidenceAct.RESTORED.of(id.value(), document.said().title()));
            return id;
        });
    }

    /**
     * Files documents in another year as in an earlier one, by reference: under those criteria that both years have.
     *
     * @return how many filings are new
     */
    public int carry(AccountId by, SchoolId school, UUID from, UUID to, Collection<DocumentId> chosen) {
        require(by, school, Deed.KEEP_EVIDENCE);
        SchoolYear earlier = years.one(school, from);
        SchoolYear later = years.one(school, to);
        if (!String.valueOf(earlier.circular()).equals(later.circular())) {
            throw new Refused("other-circular", earlier.label(), later.label());
        }
        List<String> numbers = years.standards(school, later).stream().flatMap(Appendix::criteria).map(criterion -> criterion.number()).toList();
        return tables.within(school, () -> {
            int count = filings.carry(school, from, to, chosen, numbers, by, clock.instant());
            if (count > 0) {
                trail.record(school, by.actor(), EvidenceAct.CARRIED.of(to, count, later.label()));
            }
            return count;
        });
    }

    /** What a document is found by besides what it says. */
    static String words(Described said, List<Part> parts) {
        return SearchWords.of(Stream.of(Stream.of(said.title(), said.origin().number(), said.origin().issuer(), said.place(), said.note()),
                said.tags().stream(), parts.stream().map(Part::name)).flatMap(words -> words).map(words -> words == null ? "" : words)
                .collect(Collectors.joining(" ")));
    }

    private void criteria(SchoolId school, SchoolYear year, List<String> numbers) {
        Appendix appendix = years.standards(school, year).orElseThrow(() -> new Refused("no-circular", year.label()));
        numbers.stream().filter(number -> appendix.criterion(number).isEmpty()).findFirst().ifPresent(number -> {
            throw new Refused("no-criterion", number, year.label());
        });
    }

    private EvidenceDocument known(SchoolId school, DocumentId id) {
        return documents.one(school, id).orElseThrow(() -> new NotHere("document " + id));
    }

    private void require(AccountId by, SchoolId school, Deed deed) {
        if (!permissions.may(by, school, deed, Matter.ANY).allowed()) {
            throw new NotHere("evidence of school " + school);
        }
    }
}
