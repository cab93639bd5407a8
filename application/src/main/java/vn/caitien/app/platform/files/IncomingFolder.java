package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import vn.caitien.app.platform.data.OwnerOnly;
import vn.caitien.app.platform.files.FilesRefused.Reason;

/** Where files arrive: written while they are hashed, never held in memory, forced to disk. */
final class IncomingFolder implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final HeldFolder folder;

    private IncomingFolder(HeldFolder folder) {
        this.folder = folder;
    }

    /** Below that folder, from which what killed processes left is taken away. */
    static IncomingFolder in(Path folder) {
        return new IncomingFolder(HeldFolder.in(folder));
    }

    /**
     * Takes a file.
     *
     * @param in read to its end and left open
     * @param limit in bytes
     * @throws IOException when {@code in} breaks
     */
    Incoming receive(InputStream in, long limit, Incoming.Keeper keeper) throws IOException {
        Path file = fresh();
        boolean whole = false;
        try {
            Stored stored = written(file, in, limit);
            whole = true;
            return new Incoming(file, stored, keeper);
        } finally {
            if (!whole) {
                file.toFile().delete();
            }
        }
    }

    /** A name for a file that is not there yet. */
    Path fresh() {
        try {
            return folder.path().resolve(UUID.randomUUID().toString());
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }

    @Override
    public void close() {
        folder.close();
    }

    private static Stored written(Path file, InputStream in, long limit) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (FileChannel channel = open(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                length += count;
                if (length > limit) {
                    throw new FilesRefused(Reason.TOO_LARGE, Size.of(limit));
                }
                digest.update(buffer, 0, count);
                Durable.write(channel, ByteBuffer.wrap(buffer, 0, count));
            }
            Durable.force(channel);
        }
        return new Stored(HexFormat.of().formatHex(digest.digest()), length);
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, NEW, OwnerOnly.made());
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }
}
