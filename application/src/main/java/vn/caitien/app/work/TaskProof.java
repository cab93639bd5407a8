package vn.caitien.app.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.DocumentId;

/**
 * A document that proves something of a task; it is evidence of the school as any other.
 *
 * @param report with which it came; null where it was attached by itself
 * @param name as the file was called
 */
public record TaskProof(TaskId task, DocumentId document, @Nullable UUID report, String name) {}
