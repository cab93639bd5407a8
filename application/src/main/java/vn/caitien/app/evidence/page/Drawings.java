package vn.caitien.app.evidence.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.LocalFile;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * Pictures made of files: the last ones are at hand, and few are made at a time, for each may take much memory.
 *
 * @param <K> which picture of a file
 */
final class Drawings<K> {
    private static final int AT_A_TIME = 2;
    /** That there is nothing to draw is remembered too: finding it out may take as long as drawing. */
    private static final byte[] NOTHING = {};
    /** What an entry without a picture takes. */
    private static final int LEAST = 100;

    private final FileStore store;
    private final Semaphore drawing = new Semaphore(AT_A_TIME);
    private final Cache<Asked<K>, byte[]> drawn;

    /** @param atHand bytes that may be kept at hand */
    Drawings(FileStore store, long atHand) {
        this.store = store;
        this.drawn = Caffeine.newBuilder().maximumWeight(atHand).weigher((Asked<K> asked, byte[] picture) -> LEAST + picture.length).build();
    }

    private record Asked<K>(SchoolId school, String sha256, K which) {}

    /** Makes something of a file. */
    interface Draw<T> {
        /** @return empty where nothing can be made */
        Optional<T> of(Path file) throws IOException;
    }

    /** A picture; empty where none can be drawn. */
    Optional<byte[]> picture(SchoolId school, Part part, K which, Draw<byte[]> draw) {
        byte[] picture = drawn.get(new Asked<>(school, part.sha256(), which), asked -> made(school, part, draw).orElse(NOTHING));
        return picture.length == 0 ? Optional.empty() : Optional.of(picture);
    }

    /** Something else that is made of a file, as many at a time. */
    <T> Optional<T> made(SchoolId school, Part part, Draw<T> draw) {
        drawing.acquireUninterruptibly();
        try (LocalFile file = store.local(school, part.sha256()).orElse(null)) {
            return file == null ? Optional.empty() : draw.of(file.path());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } finally {
            drawing.release();
        }
    }
}
