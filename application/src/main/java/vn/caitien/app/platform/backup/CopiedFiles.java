package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caitien.app.platform.backup.Manifest.FileList;
import vn.caitien.app.platform.files.FileName;
import vn.caitien.app.platform.files.FileRows;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.StoredFile;

/**
 * Copies the files a backup's tables name to where they lie beside it. A file is kept before its row is written and never
 * altered, and none is taken away while a backup is made: what a row of the snapshot names is there.
 */
final class CopiedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(CopiedFiles.class);

    private final FileStore store;
    private final FileCopies copies;
    private final boolean sealed;

    /** @param sealed whether they go under a key */
    CopiedFiles(FileStore store, FileCopies copies, boolean sealed) {
        this.store = store;
        this.copies = copies;
        this.sealed = sealed;
    }

    /**
     * Copies those that are not there yet, and writes the names of all of them. One that is lost or damaged in the store
     * stops no backup: it is counted.
     *
     * @param connection in the transaction of the backup
     * @param out left open
     */
    FileList write(Connection connection, OutputStream out) throws IOException {
        FileListing listing = new FileListing(out);
        Sums sums = new Sums();
        try {
            FileRows.on(connection).each((name, length) -> {
                if (copied(name)) {
                    add(listing, name);
                    sums.bytes += length;
                } else {
                    sums.lost++;
                    LOG.error("a file is lost or damaged and not in the backup: {}", name);
                }
            });
        } catch (UncheckedIOException wrong) {
            throw wrong.getCause();
        }
        return new FileList(sealed, listing.done(), sums.bytes, sums.lost);
    }

    private boolean copied(FileName name) {
        if (copies.has(name)) {
            return true;
        }
        Optional<StoredFile> file = store.open(name.school(), name.sha256());
        try {
            return file.isPresent() && copies.add(name, file.get());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void add(FileListing listing, FileName name) {
        try {
            listing.add(name);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static final class Sums {
        private long bytes;
        private long lost;
    }
}
