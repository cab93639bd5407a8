package vn.caitien.app.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** Files whose bytes are safe, as documents. Every method belongs into a transaction of the school. */
@Service
public class EvidenceFiles {
    private final Parts parts;
    private final Documents documents;
    private final ReadTexts texts;
    private final Trail trail;
    private final Clock clock;

    EvidenceFiles(Parts parts, Documents documents, ReadTexts texts, Trail trail, Clock clock) {
        this.parts = parts;
        this.documents = documents;
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a file became.
     *
     * @param known whether the school had it before: then nothing was made
     */
    public record Became(DocumentId document, boolean known) {}

    /**
     * Makes a document of a file, unless the school has one of it in use.
     *
     * @param title what it is called until someone looks at it
     */
    public Became document(AccountId by, SchoolId school, Part file, String title) {
        parts.have(school, file, clock.instant());
        Optional<DocumentId> known = parts.whose(school, file.sha256());
        if (known.isPresent()) {
            return new Became(known.get(), true);
        }
        DocumentId id = new DocumentId(Uuid7.at(clock));
        Described said = Described.titled(title);
        documents.add(school, id, said, EvidenceDocuments.words(said, List.of(file)), by, clock.instant());
        parts.add(school, id, file);
        texts.await(school, id);
        trail.record(school, by.actor(), EvidenceAct.ENTERED.of(id.value(), title));
        return new Became(id, false);
    }

    /** Keeps the row of a file that is no document, such as a parcel. */
    public void have(SchoolId school, Part file) {
        parts.have(school, file, clock.instant());
    }

    /** Forgets the rows of those files that belong to nothing; which they were. */
    public List<String> forget(SchoolId school, List<String> hashes) {
        return parts.forget(school, hashes);
    }

    /** How many bytes a school's files take. */
    public long taken(SchoolId school) {
        return parts.taken(school);
    }
}
