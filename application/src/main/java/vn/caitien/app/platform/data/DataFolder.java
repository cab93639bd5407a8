package vn.caitien.app.platform.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;

/**
 * The data folder, held by this process alone until it is closed. The lock is the operating system's: it goes with
 * the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "caitien.lock";
    private static final String HOLDER = "caitien.pid";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made where there is none.
     *
     * @throws StartRefused when another process holds it, or it cannot be written to
     */
    public static DataFolder take(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            OwnerOnly.passage(root);
            FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused(Reason.FOLDER_IN_USE, root, holder(root));
            }
            Files.writeString(root.resolve(HOLDER), Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(root, channel);
        } catch (IOException wrong) {
            throw new StartRefused(wrong, Reason.FOLDER_NOT_WRITABLE, root);
        }
    }

    /** Where the embedded database keeps its tables. */
    public Path database() {
        return databaseOf(root);
    }

    /** Where programs taken out of the jar lie. */
    public Path programs() {
        return root.resolve("programs");
    }

    /** Where logs are written. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Where random keys are kept, readable by the owner alone. */
    public Path secrets() {
        return secretsOf(root);
    }

    /** Where daily backups are kept unless another place is set. */
    public static Path backupsOf(Path root) {
        return root.resolve("backups");
    }

    /** Where files of schools lie unless another place is set. */
    public static Path filesOf(Path root) {
        return root.resolve("files");
    }

    /** The same of a folder that another process holds. */
    public static Path databaseOf(Path root) {
        return root.resolve("database");
    }

    /** The same of a folder that another process holds. */
    public static Path secretsOf(Path root) {
        return root.resolve("secrets");
    }

    public Path root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(root.resolve(HOLDER));
        channel.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        }
    }

    private static String holder(Path root) {
        try {
            return Files.readString(root.resolve(HOLDER), StandardCharsets.US_ASCII).strip();
        } catch (IOException unknown) {
            return "?";
        }
    }
}
