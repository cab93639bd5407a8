package vn.caitien.app.evidence.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.LocalFile;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.intake.Limits;
import vn.caitien.intake.PageImages;
import vn.caitien.intake.ReadException;

/** Pages of PDF files as pictures: the last ones that were drawn are at hand, and few are drawn at a time. */
@Component
class PagePictures {
    private static final int WIDE = 1100;
    private static final long AT_HAND = 32L << 20;
    private static final int AT_A_TIME = 2;
    private static final int COUNTED = 5_000;

    private final FileStore store;
    private final Semaphore drawing = new Semaphore(AT_A_TIME);
    private final Cache<Asked, byte[]> drawn = Caffeine.newBuilder().maximumWeight(AT_HAND)
            .weigher((Asked asked, byte[] picture) -> picture.length).build();

    PagePictures(FileStore store) {
        this.store = store;
    }

    private final Cache<String, Integer> counted = Caffeine.newBuilder().maximumSize(COUNTED).build();

    private record Asked(SchoolId school, String sha256, int page) {}

    /** How many pages can be drawn; 0 where none can. */
    int count(SchoolId school, Part part) {
        return Objects.requireNonNull(counted.get(school + part.sha256(), key -> pages(school, part)));
    }

    private int pages(SchoolId school, Part part) {
        try (LocalFile file = store.local(school, part.sha256()).orElse(null)) {
            return file == null ? 0 : PageImages.sizes(Files.readAllBytes(file.path()), Limits.DEFAULT).size();
        } catch (ReadException unfit) {
            return 0;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Empty where there is no such page, or none can be drawn. */
    Optional<byte[]> page(SchoolId school, Part part, int page) {
        Asked asked = new Asked(school, part.sha256(), page);
        return Optional.ofNullable(drawn.get(asked, this::draw));
    }

    private byte @Nullable [] draw(Asked asked) {
        drawing.acquireUninterruptibly();
        try (LocalFile file = store.local(asked.school(), asked.sha256()).orElse(null)) {
            return file == null ? null : PageImages.png(Files.readAllBytes(file.path()), asked.page(), WIDE, Limits.DEFAULT);
        } catch (ReadException unfit) {
            return null;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } finally {
            drawing.release();
        }
    }
}
