package vn.caitien.app.work;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.evidence.FileReception;
import vn.caitien.app.evidence.FileReception.Received;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;

/** What proves that a task was done: files given with a report, which wait for their code like all evidence, or evidence there is. */
@Service
public class TaskProofs {
    private final TaskProofRows proofs;
    private final Tasks tasks;
    private final FileReception reception;
    private final EvidenceDocuments documents;
    private final WorkRights rights;
    private final SchoolTables tables;
    private final Clock clock;

    TaskProofs(TaskProofRows proofs, Tasks tasks, FileReception reception, EvidenceDocuments documents, WorkRights rights,
            SchoolTables tables, Clock clock) {
        this.proofs = proofs;
        this.tasks = tasks;
        this.reception = reception;
        this.documents = documents;
        this.rights = rights;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of these tasks, in the order in which they came. */
    public List<TaskProof> of(SchoolId school, Collection<TaskId> ids) {
        return tables.within(school, () -> proofs.of(school, ids));
    }

    /**
     * Keeps a file that came with a report. The same file is there once, however often it comes.
     *
     * @param by who sends it, or made the link by which it came
     * @return what became of it; refused with a reason, or evidence and a proof of the task
     * @throws IOException when it breaks off; nothing of it is left
     * @throws NotHere when they may give no files
     */
    public Received give(AccountId by, SchoolId school, TaskReport report, String name, InputStream in) throws IOException {
        Received received = reception.take(by, school, name, in);
        DocumentId document = received.document();
        if (document != null) {
            keep(by, school, new TaskProof(report.task(), document, report.id(), received.name()));
        }
        return received;
    }

    /**
     * Says that evidence there is proves a task too.
     *
     * @throws NotHere when they may not report on the task, or the school has no such document
     */
    public void attach(AccountId by, SchoolId school, TaskId id, DocumentId document) {
        may(by, school, id);
        keep(by, school, new TaskProof(id, document, null, documents.one(school, document).said().title()));
    }

    /** Says that a document does not prove a task; it stays evidence. */
    public void detach(AccountId by, SchoolId school, TaskId id, DocumentId document) {
        may(by, school, id);
        tables.within(school, () -> {
            Task task = locked(school, id);
            proofs.take(school, id, document);
            tasks.change(school, task);
            return task;
        });
    }

    private void keep(AccountId by, SchoolId school, TaskProof proof) {
        tables.within(school, () -> {
            Task task = locked(school, proof.task());
            proofs.add(school, proof, by, clock.instant());
            tasks.change(school, task);
            return task;
        });
    }

    private void may(AccountId by, SchoolId school, TaskId id) {
        rights.require(by, school, Deed.REPORT_PROGRESS, tables.within(school, () -> tasks.one(school, id))
                .orElseThrow(() -> new NotHere("task " + id)));
    }

    private Task locked(SchoolId school, TaskId id) {
        return tasks.locked(school, id).orElseThrow(() -> new NotHere("task " + id));
    }
}
