package vn.caitien.app.platform.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.data.OwnerOnly;
import vn.caitien.app.platform.files.FileName;
import vn.caitien.app.platform.files.FilesRefused;
import vn.caitien.app.platform.files.StoredFile;

/**
 * Copies of schools' files in a folder beside the backups that name them, each once for all of those. What is there is not
 * copied again, and never altered.
 */
final class FileCopies {
    private static final String FOLDER = "files";
    private static final String SEALED = ".gpg";
    private static final String HALF = ".half";
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final char @Nullable [] key;

    private FileCopies(Path folder, char @Nullable [] key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * Those beside a backup.
     *
     * @param key they are under; null for none
     */
    static FileCopies beside(Path backup, @Nullable String key) {
        return new FileCopies(folderOf(backup.toAbsolutePath().getParent()), key == null ? null : key.toCharArray());
    }

    /** Where copies lie in a folder of backups. */
    static Path folderOf(Path backups) {
        return backups.resolve(FOLDER);
    }

    Path folder() {
        return folder;
    }

    /** Whether there is a copy; what stands in it is not read. */
    boolean has(FileName name) {
        return Files.isRegularFile(place(name));
    }

    /**
     * Copies a file unless there is a copy.
     *
     * @return false when what came is not what its name says; then there is no copy
     * @throws FilesRefused when the store does not answer
     * @throws IOException when the copy cannot be written, or the file cannot be read
     */
    boolean add(FileName name, StoredFile file) throws IOException {
        if (has(name)) {
            return true;
        }
        Path place = place(name);
        Files.createDirectories(place.getParent());
        Path half = place.resolveSibling(place.getFileName() + HALF);
        try {
            if (!copied(file, half).equals(name.sha256())) {
                return false;
            }
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /**
     * What stands in the copy, without its seal.
     *
     * @throws IOException when there is none, or it cannot be read; an altered one is told at its end or not at all
     */
    InputStream read(FileName name) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(place(name)), BUFFER);
        if (key == null) {
            return in;
        }
        try {
            return new Closing(Passphrase.open(in, key), in);
        } catch (BackupRefused wrong) {
            in.close();
            throw new IOException(wrong);
        }
    }

    /** Whether the copy is what its name says. */
    boolean whole(FileName name) {
        try (InputStream in = read(name)) {
            return Measured.of(in).sha256().equals(name.sha256());
        } catch (IOException lostOrAltered) {
            return false;
        }
    }

    /** Takes away all copies, under a key or not, but those wanted, and what was left half written. */
    static void sweep(Path backups, Predicate<FileName> wanted) throws IOException {
        Path folder = folderOf(backups);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path copy : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(copy).toString().replace('\\', '/');
                boolean ours = FileName.read(name.replace(HALF, "").replace(SEALED, "")).isPresent();
                if (ours && (name.endsWith(HALF) || !wanted.test(FileName.read(name.replace(SEALED, "")).orElseThrow()))) {
                    Files.delete(copy);
                }
            }
        }
    }

    private Path place(FileName name) {
        return folder.resolve(name + (key == null ? "" : SEALED));
    }

    /** Its hash, in hexadecimal digits. */
    private String copied(StoredFile file, Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(to, NEW, OwnerOnly.made())) {
            MessageDigest digest = Measured.sha256Digest();
            OutputStream out = new Unclosed(Channels.newOutputStream(channel));
            try (InputStream in = file.read();
                    OutputStream digested = new DigestOutputStream(key == null ? out : Passphrase.overKey(out, key), digest)) {
                byte[] buffer = new byte[BUFFER];
                for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
                    digested.write(buffer, 0, count);
                }
            }
            channel.force(true);
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** A file that cannot be read to its end ends there: its hash tells, and the others are copied. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException unreadable) {
            return -1;
        }
    }

    /** Closes the file too. */
    private static final class Closing extends FilterInputStream {
        private final InputStream file;

        private Closing(InputStream plain, InputStream file) {
            super(plain);
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
