package vn.caitien.app.platform.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of this process's own beside those of others, for what need not outlive it. A lock of the operating system, which
 * goes with the process, tells which folders nobody holds any more.
 */
final class HeldFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldFolder.class);
    private static final String LOCK = ".lock";

    private final Path above;
    private @Nullable FileChannel lock;
    private @Nullable Path own;

    private HeldFolder(Path above) {
        this.above = above;
    }

    /** Made when first asked for; those nobody holds are taken away at once. */
    static HeldFolder in(Path above) {
        HeldFolder folder = new HeldFolder(above);
        folder.sweep();
        return folder;
    }

    /** Its place. */
    synchronized Path path() throws IOException {
        if (own == null) {
            Durable.make(above);
            String name = UUID.randomUUID().toString();
            FileChannel channel = FileChannel.open(above.resolve(name + LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // another process looks whether it is held just now: it is too new to hold anything
            if (channel.tryLock() == null) {
                channel.close();
                throw new IOException("the folder for files that come is being cleared");
            }
            lock = channel;
            own = Files.createDirectory(above.resolve(name));
        }
        return own;
    }

    @Override
    public synchronized void close() {
        if (own != null && lock != null) {
            try {
                clear(own);
                Files.deleteIfExists(above.resolve(own.getFileName() + LOCK));
                lock.close();
            } catch (IOException later) {
                LOG.debug("left for the next start", later);
            }
            own = null;
            lock = null;
        }
    }

    private void sweep() {
        if (!Files.isDirectory(above)) {
            return;
        }
        try {
            for (Path entry : entries(above)) {
                if (entry.getFileName().toString().endsWith(LOCK)) {
                    sweep(entry);
                }
            }
        } catch (IOException wrong) {
            LOG.warn("files that came in part could not be taken away", wrong);
        }
    }

    private void sweep(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                String name = file.getFileName().toString();
                clear(above.resolve(name.substring(0, name.length() - LOCK.length())));
                Files.deleteIfExists(file);
            }
        } catch (OverlappingFileLockException held) {
            LOG.trace("held by this process");
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path entry : entries(folder)) {
                Files.deleteIfExists(entry);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
