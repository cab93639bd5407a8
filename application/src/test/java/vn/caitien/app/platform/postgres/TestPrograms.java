package vn.caitien.app.platform.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/** The PostgreSQL the tests run on: the packed one, or one of this computer's. */
public final class TestPrograms {
    /** A folder such as {@code /usr/lib/postgresql/15}; not set, the packed one. */
    private static final String FOLDER = "caitien.test.postgres";

    private TestPrograms() {}

    public static synchronized Programs get() {
        String folder = System.getProperty(FOLDER, "");
        try {
            return folder.isEmpty()
                    ? unpacked()
                    : Programs.in(Path.of(folder), Integer.parseInt(Path.of(folder).getFileName().toString()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Two processes may test at a time. */
    private static Programs unpacked() throws IOException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        try (FileChannel turn = FileChannel.open(target.resolve("postgres.lock"), CREATE, WRITE); FileLock ours = turn.lock()) {
            return Programs.unpacked(target.resolve("postgres"));
        }
    }
}
