package vn.caitien.app.platform.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.backup.BackupRefused.Reason;

/** Goes through a backup's parts one after the other, whether it is under a passphrase or not. */
public final class BackupReader {
    /** Takes one part. */
    public interface Part {
        void read(String name, InputStream content) throws IOException;
    }

    private final Path file;
    private final char @Nullable [] passphrase;

    /**
     * @param file as {@link NewFile} makes them
     * @param passphrase null for none
     */
    public BackupReader(Path file, char @Nullable [] passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /**
     * Gives every part to {@code reader}, in the order they stand in the file.
     *
     * @throws BackupRefused when it is cut, altered, or under another passphrase
     */
    public void each(Part reader) {
        open(in -> each(reader, in));
    }

    /**
     * Gives the first part alone to {@code reader}; whether the others are whole is not asked.
     *
     * @throws BackupRefused when it is cut or altered in that part, or under another passphrase
     */
    void first(Part reader) {
        open(in -> {
            ZipInputStream zip = new ZipInputStream(in);
            reader.read(first(zip).getName(), zip);
        });
    }

    private interface Reading {
        void read(InputStream in) throws IOException;
    }

    private void open(Reading reading) {
        try (InputStream in = Files.newInputStream(file)) {
            reading.read(plain(new BufferedInputStream(in, 1 << 16)));
        } catch (EOFException cut) {
            throw new BackupRefused(cut, Reason.CUT);
        } catch (ZipException wrong) {
            throw new BackupRefused(wrong, Reason.ALTERED, file.getFileName());
        } catch (IOException wrong) {
            throw wrong instanceof java.nio.file.FileSystemException
                    ? new BackupRefused(wrong, Reason.FILE_NOT_READABLE, file)
                    : new BackupRefused(wrong, Reason.ALTERED, file.getFileName());
        }
    }

    private InputStream plain(BufferedInputStream in) throws IOException {
        if (!Passphrase.needed(in)) {
            return in;
        }
        if (passphrase == null) {
            throw new BackupRefused(Reason.PASSPHRASE_MISSING);
        }
        return Passphrase.open(in, passphrase);
    }

    private static ZipEntry first(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new BackupRefused(Reason.NOT_A_BACKUP);
        }
        return entry;
    }

    private static void each(Part reader, InputStream in) throws IOException {
        Tail tail = new Tail(in);
        ZipInputStream zip = new ZipInputStream(tail);
        for (ZipEntry entry = first(zip); entry != null; entry = zip.getNextEntry()) {
            reader.read(entry.getName(), zip);
            zip.closeEntry();
        }
        // to the very end, where an integrity check stands
        tail.transferTo(OutputStream.nullOutputStream());
        if (!tail.ended()) {
            throw new BackupRefused(Reason.CUT);
        }
    }
}
