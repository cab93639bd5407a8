package vn.caitien.intake.readers.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.guard.Refusal;

/** A compound file ([MS-CFB]) in memory. */
public final class Compound {
    private static final long MAGIC = 0xE11AB1A1E011CFD0L;
    private static final int HEADER = 512;
    private static final int TABLES_AT = 0x2C;
    private static final long BYTES_PER_TABLE = 128 * 512;
    private static final long SLACK = 1L << 20;

    private Compound() {}

    /** What is done with the streams of a compound file. */
    @FunctionalInterface
    public interface Use<T> {
        T of(DirectoryNode root) throws IOException;
    }

    /** Whether the bytes begin as a compound file does. */
    public static boolean looksCompound(byte[] bytes) {
        return bytes.length >= HEADER && header(bytes).getLong(0) == MAGIC;
    }

    /** Whether one of these streams stands at the top of the file; false for any other file. */
    public static boolean holds(byte[] bytes, String... streams) {
        if (!looksCompound(bytes)) {
            return false;
        }
        try {
            return use(bytes, root -> {
                boolean any = false;
                for (String stream : streams) {
                    any |= root.hasEntryCaseInsensitive(stream);
                }
                return any;
            });
        } catch (ReadException unreadable) {
            return false;
        }
    }

    /**
     * Opens the file, uses it and closes it.
     *
     * @throws ReadException when it is locked or damaged; nothing else is thrown for bad input
     */
    public static <T> T use(byte[] bytes, Use<T> use) throws ReadException {
        return use(bytes, bytes.length, () -> new POIFSFileSystem(new ByteArrayInputStream(bytes)), use);
    }

    /**
     * The same of a file on disk, of which only what is used is read.
     *
     * @throws ReadException as {@link #use(byte[], Use)}
     * @throws IOException when the file cannot be read from the disk
     */
    public static <T> T use(Path file, Use<T> use) throws ReadException, IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        }
        if (!looksCompound(header)) {
            throw new ReadException(Reason.BROKEN);
        }
        return use(header, Files.size(file), () -> new POIFSFileSystem(file.toFile(), true), use);
    }

    /** Opens a file, in memory or not. */
    private interface Opening {
        POIFSFileSystem open() throws IOException;
    }

    private static <T> T use(byte[] header, long size, Opening opening, Use<T> use) throws ReadException {
        return Guarded.run(() -> {
            checkPromise(header, size);
            try (POIFSFileSystem file = opening.open()) {
                return use.of(file.getRoot());
            } catch (EncryptedDocumentException locked) {
                throw because(Reason.ENCRYPTED, locked);
            } catch (IOException broken) {
                throw because(Reason.BROKEN, broken);
            }
        });
    }

    /** Memory is taken by the number of tables the header promises: it must fit the file. */
    private static void checkPromise(byte[] bytes, long size) {
        long tables = header(bytes).getInt(TABLES_AT);
        if (tables < 0 || tables * BYTES_PER_TABLE > 2 * size + SLACK) {
            throw new Refusal(Reason.BROKEN, tables + " tables of blocks");
        }
    }

    private static ByteBuffer header(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ReadException because(Reason reason, Exception cause) {
        ReadException refusal = new ReadException(reason);
        refusal.initCause(cause);
        return refusal;
    }
}
