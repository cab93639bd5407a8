package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The programs of one PostgreSQL.
 *
 * @param bin the folder that holds {@code initdb}, {@code pg_ctl} and {@code postgres}
 * @param major its major version
 */
public record Programs(Path bin, int major) {

    /** Those of a folder of someone else's, such as {@code /usr/lib/postgresql/15}. */
    public static Programs in(Path folder, int major) {
        return new Programs(folder.resolve("bin"), major);
    }

    /**
     * Those in the jar, taken out into {@code folder} unless they lie there already.
     *
     * @throws vn.caitien.app.platform.StartRefused when the jar was built for another system
     */
    public static Programs unpacked(Path folder) throws IOException {
        PackedPrograms kind = PackedPrograms.here();
        Path home = folder.resolve(kind.folder());
        if (!Files.isDirectory(home)) {
            Unpacking.whole(kind, home);
        }
        return in(home, kind.major());
    }

    Path initdb() {
        return program("initdb");
    }

    Path control() {
        return program("pg_ctl");
    }

    Path postgres() {
        return program("postgres");
    }

    private Path program(String name) {
        Path windows = bin.resolve(name + ".exe");
        return Files.exists(windows) ? windows : bin.resolve(name);
    }
}
