package vn.caitien.app.platform.files;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caitien.app.platform.ids.SchoolId;

/** A file that came and lies on the local disk, to be looked at, then kept or not. One that is not kept goes when closed. */
public final class Incoming implements AutoCloseable {
    /** Puts a file where it stays; it may be moved away or left. */
    interface Keeper {
        void keep(FileName name, Incoming file);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final Path path;
    private final Stored stored;
    private final Keeper keeper;

    Incoming(Path path, Stored stored, Keeper keeper) {
        this.path = path;
        this.stored = stored;
        this.keeper = keeper;
    }

    /** Where it lies until it is kept or closed; to be read only. */
    public Path path() {
        return path;
    }

    /** What it will be called. */
    public String sha256() {
        return stored.sha256();
    }

    /** In bytes. */
    public long length() {
        return stored.length();
    }

    /**
     * Keeps it for that school. It is safe when this returns; its path may be gone.
     *
     * @throws FilesRefused when the store does not take it
     */
    public Stored keep(SchoolId school) {
        keeper.keep(new FileName(school, stored.sha256()), this);
        return stored;
    }

    /** Takes away what was not kept. */
    @Override
    public void close() {
        if (path.toFile().exists() && !path.toFile().delete()) {
            LOG.warn("a file that came could not be taken away; the next start does it");
        }
    }
}
