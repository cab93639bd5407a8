package vn.caitien.app.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.Kept;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Trail;

/** Takes the files from documents of which an entry alone is kept, such as those that tell of single pupils. */
@Component
class Emptying {
    private final Parts parts;
    private final ReadTexts texts;
    private final FileStore store;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Emptying(Parts parts, ReadTexts texts, FileStore store, Trail trail, SchoolTables tables, Clock clock) {
        this.parts = parts;
        this.texts = texts;
        this.store = store;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Files that belong to nothing any more.
     *
     * @param at when that was: one that came again later stays
     */
    record Left(List<Part> files, Instant at) {}

    /** Takes them from the document, and what it said; within the act's transaction. */
    Left rows(AccountId by, SchoolId school, EvidenceDocument document) {
        Instant at = clock.instant();
        parts.drop(school, document.id());
        texts.drop(school, document.id());
        List<String> gone = parts.forget(school, document.parts().stream().map(Part::sha256).toList());
        trail.record(school, by.actor(), EvidenceAct.EMPTIED.of(document.id().value(), document.said().title()));
        return new Left(document.parts().stream().filter(part -> gone.contains(part.sha256())).toList(), at);
    }

    /**
     * Takes their bytes away, once the act is done, where nobody gave the same file meanwhile; what a crash leaves is found
     * by the check of files.
     */
    void bytes(SchoolId school, Left left) {
        left.files().forEach(file -> tables.within(school, () -> {
            boolean ours = parts.claim(school, file, left.at());
            if (ours) {
                store.remove(school, new Kept(file.sha256(), file.length(), left.at()));
                parts.forget(school, List.of(file.sha256()));
            }
            return ours;
        }));
    }
}
