package vn.caitien.app.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders that are still there after a power cut. */
final class Durable {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private Durable() {}

    /** Forces the names in a folder to disk. Windows opens no folder for that, and writes names by itself. */
    static void force(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Writes all of that where the channel stands. */
    static void write(FileChannel channel, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }

    /** Forces what was written to disk. */
    static void force(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException wrong) {
            throw FilesRefused.of(wrong);
        }
    }

    /** Makes a folder and those above it, where they are not there, each forced to disk in the one above. */
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        make(above);
        Files.createDirectories(folder);
        force(above);
    }
}
