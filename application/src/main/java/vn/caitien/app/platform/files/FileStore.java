package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * Keeps files by what stands in them: the same bytes of the same school once, those of another school apart. What was kept
 * is never altered. It knows no rows: whoever keeps a file writes its row afterwards, and a file without a row is taken away
 * by {@link FileCheck} when it is a day old.
 *
 * <p>A hash is the SHA-256 in 64 lower-case hexadecimal digits; anything else names no file.
 *
 * @see FileStores for the one that is set
 */
public interface FileStore extends AutoCloseable {
    /** So many bytes: no limit. */
    long UNLIMITED = Long.MAX_VALUE;

    /**
     * Takes a file to the local disk, where it can be looked at before it is kept. It is safe on that disk when this returns.
     *
     * @param in read to its end and left open
     * @param limit in bytes; one byte more is refused while it comes
     * @return to be closed, whether it was kept or not
     * @throws FilesRefused when it is too large, or the disk is full; then nothing of it is left
     * @throws IOException when {@code in} breaks; then nothing of it is left
     */
    Incoming receive(InputStream in, long limit) throws IOException;

    /**
     * Takes a file and keeps it. It is safe when this returns.
     *
     * @param in read to its end and left open
     * @param limit in bytes
     * @throws FilesRefused when it is too large or cannot be kept; then nothing of it is left
     * @throws IOException when {@code in} breaks; then nothing of it is left
     */
    default Stored put(SchoolId school, InputStream in, long limit) throws IOException {
        try (Incoming incoming = receive(in, limit)) {
            return incoming.keep(school);
        }
    }

    /**
     * A file to be read from; nothing is opened yet.
     *
     * @return empty when the school has no such file
     * @throws FilesRefused when the store does not answer
     */
    Optional<StoredFile> open(SchoolId school, String sha256);

    /**
     * Whether the school has that file.
     *
     * @throws FilesRefused when the store does not answer
     */
    default boolean exists(SchoolId school, String sha256) {
        return open(school, sha256).isPresent();
    }

    /**
     * A file on the local disk, for programs that take a path: the file itself or a copy that goes when it is closed. It is
     * not to be written to.
     *
     * @return empty when the school has no such file
     * @throws FilesRefused when the store does not answer, or there is no room for a copy
     */
    Optional<LocalFile> local(SchoolId school, String sha256);

    /**
     * The schools that have files, in no order.
     *
     * @return to be closed
     * @throws FilesRefused when the store does not answer; while going on too
     */
    Stream<SchoolId> schools();

    /**
     * All files of a school, in no order; read while it goes on.
     *
     * @return to be closed
     * @throws FilesRefused when the store does not answer; while going on too
     */
    Stream<Kept> list(SchoolId school);

    /**
     * Takes a file away for ever, unless somebody kept it again since it was listed. Only for what has no row: a row whose
     * file is gone is a loss.
     *
     * @param file as it was listed
     * @return whether it was taken away
     * @throws FilesRefused when the store does not answer
     */
    boolean remove(SchoolId school, Kept file);

    /** Lets go of the local disk and of connections. */
    @Override
    void close();
}
