package vn.caitien.app.evidence.reading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.Hints;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.evidence.ReadTexts;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.LocalFile;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Letterhead;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.UnitOnDay;
import vn.caitien.evidence.proposal.DocumentText;
import vn.caitien.evidence.proposal.Proposal;

/**
 * Reads documents that wait for it, one after the other in a thread of its own. What waits stands in the database: after the
 * process died it is gone on with when someone looks at the school's evidence.
 */
@Component
public class EvidenceReadings implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReadings.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_A_TIME = 5;
    private static final String GONE = "GONE";
    private static final String UNFORESEEN = "UNFORESEEN";

    private final ReadTexts texts;
    private final EvidenceDocuments documents;
    private final SchoolCards cards;
    private final FileStore store;
    private final SchoolTables tables;
    private final Clock clock;
    private final Set<SchoolId> under = ConcurrentHashMap.newKeySet();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("evidence-reader").priority(Thread.MIN_PRIORITY).factory());

    EvidenceReadings(ReadTexts texts, EvidenceDocuments documents, SchoolCards cards, FileStore store, SchoolTables tables, Clock clock) {
        this.texts = texts;
        this.documents = documents;
        this.cards = cards;
        this.store = store;
        this.tables = tables;
        this.clock = clock;
    }

    /** Begins with what waits in a school, unless it is under way; returns at once. */
    public void wake(SchoolId school) {
        if (under.add(school)) {
            reader.execute(() -> turn(school));
        }
    }

    /** Schools take turns: one with five hundred documents keeps none waiting that has one. */
    private void turn(SchoolId school) {
        boolean more = false;
        try {
            more = some(school);
        } catch (RuntimeException | Error wrong) {
            LOG.error("documents of evidence were not read", wrong);
        }
        under.remove(school);
        if (more && !reader.isShutdown()) {
            wake(school);
        }
    }

    /** What was read of a document's first page; nothing while it waits. */
    public Hints hints(SchoolId school, DocumentId document) {
        return tables.within(school, () -> texts.proposed(school, document).stream().toList()).stream().findFirst()
                .map(ReadTexts.Proposed::proposal).map(json -> JSON.readValue(json, Hints.class)).orElse(Hints.NONE);
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
    }

    /** Whether more may wait. */
    private boolean some(SchoolId school) {
        List<DocumentId> waiting = waiting(school);
        if (waiting.isEmpty()) {
            return false;
        }
        String name = cards.one(school).called(Today.of(clock));
        String above = cards.above(school, Today.of(clock)).stream().findFirst().map(UnitOnDay::name).map(Letterhead.STANDARD::body).orElse(null);
        waiting.forEach(document -> read(school, document, name, above));
        return !Thread.currentThread().isInterrupted();
    }

    private List<DocumentId> waiting(SchoolId school) {
        return tables.within(school, () -> texts.waiting(school, AT_A_TIME));
    }

    private void read(SchoolId school, DocumentId id, String name, @Nullable String above) {
        try {
            EvidenceDocument document = documents.one(school, id);
            List<DocumentText> parts = document.parts().stream().map(part -> text(school, part)).flatMap(Optional::stream).toList();
            Optional<DocumentText> first = parts.stream().filter(text -> text.missing() == null).findFirst();
            if (first.isEmpty()) {
                unread(school, id, parts.isEmpty() ? GONE : String.valueOf(parts.getFirst().missing()));
                return;
            }
            String body = parts.stream().map(DocumentText::text).collect(Collectors.joining("\n")).replace("\0", "");
            String hints = JSON.writeValueAsString(FirstPages.of(Proposal.of(first.get(), name, above)));
            tables.within(school, () -> {
                texts.read(school, id, body, hints);
                return id;
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError wrong) {
            LOG.error("a document of evidence was not read", wrong);
            unread(school, id, UNFORESEEN);
        }
    }

    private Optional<DocumentText> text(SchoolId school, Part part) {
        try (LocalFile file = store.local(school, part.sha256()).orElse(null)) {
            return file == null ? Optional.empty() : Optional.of(DocumentText.all(file.path()));
        }
    }

    private void unread(SchoolId school, DocumentId id, String why) {
        tables.within(school, () -> {
            texts.unread(school, id, why);
            return id;
        });
    }
}
