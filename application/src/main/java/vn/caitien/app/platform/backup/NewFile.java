package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.data.OwnerOnly;

/** A file for its owner alone, that appears when it is whole and on disk. */
public final class NewFile {
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    /** Writes what stands in it, and leaves the stream open. */
    public interface Content<T> {
        T write(OutputStream out) throws IOException, SQLException;
    }

    /** What is to be done once it is on disk; it appears only if that succeeds. */
    public interface Settling<T> {
        void settle(T written) throws SQLException;
    }

    private NewFile() {}

    /**
     * Makes it.
     *
     * @param file that is not there yet
     * @param passphrase null for none
     * @return what {@code content} gave
     * @throws BackupRefused when it is there already, or cannot be written
     */
    public static <T> T make(Path file, char @Nullable [] passphrase, Content<T> content, Settling<T> settling)
            throws SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused(Reason.FILE_EXISTS, file);
        }
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try {
            T written = written(half, passphrase, content);
            settling.settle(written);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } catch (IOException wrong) {
            throw new BackupRefused(wrong, Reason.FILE_NOT_WRITABLE, file);
        } finally {
            half.toFile().delete();
        }
    }

    private static <T> T written(Path half, char @Nullable [] passphrase, Content<T> content) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(half, NEW, OwnerOnly.made());
                OutputStream out = Channels.newOutputStream(channel)) {
            T written = passphrase == null ? content.write(out) : under(passphrase, out, content);
            channel.force(true);
            return written;
        }
    }

    private static <T> T under(char[] passphrase, OutputStream out, Content<T> content) throws IOException, SQLException {
        try (OutputStream encrypted = Passphrase.over(new Unclosed(out), passphrase)) {
            return content.write(encrypted);
        }
    }
}
