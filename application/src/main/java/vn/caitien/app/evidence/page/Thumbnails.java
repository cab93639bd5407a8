package vn.caitien.app.evidence.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.LocalFile;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.evidence.file.FileKind;
import vn.caitien.evidence.file.Thumbnail;

/** Files as small pictures: the last ones that were drawn are at hand, and few are drawn at a time. */
@Component
class Thumbnails {
    /** Twice as wide as it is shown, for screens with fine dots. */
    private static final int WIDE = 96;
    private static final long AT_HAND = 16L << 20;
    private static final int AT_A_TIME = 2;
    /** That there is nothing to draw is remembered too: finding it out may take as long as drawing. */
    private static final byte[] NOTHING = {};

    private final FileStore store;
    private final Semaphore drawing = new Semaphore(AT_A_TIME);
    private final Cache<Asked, byte[]> drawn = Caffeine.newBuilder().maximumWeight(AT_HAND)
            .weigher((Asked asked, byte[] picture) -> 100 + picture.length).build();

    Thumbnails(FileStore store) {
        this.store = store;
    }

    private record Asked(SchoolId school, String sha256, FileKind kind) {}

    /** Whether one may be drawn of such a file. */
    static boolean of(Part part) {
        return switch (FileKind.valueOf(part.media())) {
            case PDF, JPEG, PNG, TIFF -> true;
            default -> false;
        };
    }

    /** A PNG; empty where none can be drawn. */
    Optional<byte[]> picture(SchoolId school, Part part) {
        byte[] picture = drawn.get(new Asked(school, part.sha256(), FileKind.valueOf(part.media())), this::draw);
        return picture.length == 0 ? Optional.empty() : Optional.of(picture);
    }

    private byte[] draw(Asked asked) {
        drawing.acquireUninterruptibly();
        try (LocalFile file = store.local(asked.school(), asked.sha256()).orElse(null)) {
            byte[] small = file == null ? NOTHING : Thumbnail.of(file.path(), asked.kind(), WIDE).orElse(NOTHING);
            return small.length == 0 ? NOTHING : png(small);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } finally {
            drawing.release();
        }
    }

    private static byte[] png(byte[] picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(ImageIO.read(new ByteArrayInputStream(picture)), "png", out);
        return out.toByteArray();
    }
}
