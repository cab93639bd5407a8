package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
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
                    ? Programs.unpacked(Path.of("target", "postgres").toAbsolutePath())
                    : Programs.in(Path.of(folder), Integer.parseInt(Path.of(folder).getFileName().toString()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
