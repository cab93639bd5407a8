package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.data.OwnerOnly;

/** Large files that come piece by piece over lines that break: what has come stays until the rest is there. */
public final class Pieces {
    /** As long as someone may be about to send the rest. */
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BUFFER = 1 << 16;
    private static final Set<StandardOpenOption> MORE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private final Path folder;
    private final Clock clock;

    private Pieces(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Below that folder, from which what nobody went on with is taken away. */
    public static Pieces in(Path folder, Clock clock) {
        Pieces pieces = new Pieces(folder, clock);
        pieces.sweep();
        return pieces;
    }

    /**
     * How many bytes have come.
     *
     * @param key tells a file from all others
     */
    public long held(String key) {
        return path(key).toFile().length();
    }

    /**
     * Adds to what has come. When the line breaks, what came before stays and is on disk.
     *
     * @param from how much had come, as the sender knows it: where that is not so, or someone else is adding, nothing is added
     * @param most bytes of the whole file
     * @param in read to its end, but never beyond {@code most}
     * @return how many bytes have come now
     * @throws IOException when {@code in} breaks
     * @throws FilesRefused when the disk refuses
     */
    public long add(String key, long from, long most, InputStream in) throws IOException {
        try (FileChannel channel = open(key); FileLock alone = lock(channel)) {
            if (alone == null || channel.size() != from) {
                in.transferTo(OutputStream.nullOutputStream());
                return channel.size();
            }
            return append(channel.position(from), most, in);
        } finally {
            if (Files.exists(path(key))) {
                Files.setLastModifiedTime(path(key), FileTime.from(clock.instant()));
            }
        }
    }

    /** All that has come, to be closed. */
    public InputStream whole(String key) throws IOException {
        return Files.newInputStream(path(key));
    }

    /** Forgets it. */
    public void drop(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    private FileChannel open(String key) {
        try {
            Durable.make(folder);
            return FileChannel.open(path(key), MORE, OwnerOnly.made());
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    private static long append(FileChannel channel, long most, InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                Durable.write(channel, ByteBuffer.wrap(buffer, 0, (int) Math.clamp(most - channel.position(), 0, count)));
            }
        } finally {
            Durable.force(channel);
        }
        return channel.position();
    }

    private void sweep() {
        Instant old = clock.instant().minus(KEPT);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> left = files.filter(file -> Instant.ofEpochMilli(file.toFile().lastModified()).isBefore(old)).toList();
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException wrong) {
                throw FilesRefused.of(wrong);
            }
        }
    }

    private Path path(String key) {
        return folder.resolve(HexFormat.of().formatHex(Sha256.of(key.getBytes(StandardCharsets.UTF_8))));
    }
}
