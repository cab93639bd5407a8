package vn.caitien.app.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** Random keys of this installation, each a file that its owner alone can read. */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    /** @param folder made when the first key is */
    public Secrets(Path folder) {
        this.folder = folder;
    }

    /**
     * The key of that name, 256 random bits in base64url; made when first asked for, and on disk before it is given.
     *
     * @throws UncheckedIOException when it can be neither read nor written
     */
    public String key(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /**
     * Takes over a key that came with restored data; the one that was here is no longer needed.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void take(String name, String key) {
        try {
            write(folder.resolve(name), key);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Whole or not at all: a key half written would lock its owner out. */
    private void write(Path file, String key) throws IOException {
        Files.createDirectories(folder);
        OwnerOnly.folder(folder);
        Path half = folder.resolve(file.getFileName() + ".new");
        Files.writeString(half, key + "\n");
        OwnerOnly.file(half);
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
