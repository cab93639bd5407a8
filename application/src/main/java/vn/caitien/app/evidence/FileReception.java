package vn.caitien.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;

/** Where other modules hand in single files: they become evidence that waits to be described and coded, as any other. */
public interface FileReception {
    /**
     * What became of a file.
     *
     * @param name as it was called
     * @param document what it is now, or was already; null where it was refused, or is a zip that is being opened
     * @param fault why it was refused; null where it was not
     */
    record Received(String name, @Nullable DocumentId document, @Nullable String fault) {}

    /**
     * Takes one file; the same bytes are one document, however often they come.
     *
     * @param in read to its end unless it is refused before
     * @throws IOException when it breaks off; nothing of it is left, and it may come again
     * @throws vn.caitien.app.platform.NotHere when they may give no files
     */
    Received take(AccountId by, SchoolId school, String name, InputStream in) throws IOException;

    /** Why it was refused, in words: what is wrong and what to do. */
    String words(Texts texts, String fault);
}
