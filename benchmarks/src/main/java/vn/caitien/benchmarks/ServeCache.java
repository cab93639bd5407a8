package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The launcher's cache of the classes a server loads; put aside while it is measured without. */
final class ServeCache implements AutoCloseable {
    private static final Path FOLDER = Path.of("application", "target");
    private static final long PATIENCE_MILLIS = 600_000;

    private final Path place;
    private final Path aside;

    private ServeCache(Path place) {
        this.place = place;
        this.aside = place.resolveSibling("serve-cache-aside");
    }

    /** Waits for the launcher to have made it beside a running server. */
    static void awaitMade() throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (made().isEmpty()) {
            if (System.currentTimeMillis() > end) {
                throw new IOException("no class cache was made; see " + FOLDER.resolve("caitien-rehearsal.log"));
            }
            Thread.sleep(500);
        }
    }

    /** Puts it aside; an empty file in its place says that there is none. */
    static ServeCache aside() throws IOException {
        ServeCache cache = new ServeCache(made().orElseThrow());
        Files.move(cache.place, cache.aside, StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(cache.place);
        return cache;
    }

    @Override
    public void close() throws IOException {
        Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<Path> made() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("caitien-serve-.*\\.aot"))
                    .filter(file -> file.toFile().length() > 0).findFirst();
        }
    }
}
