package vn.caitien.app.evidence.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.intake.Limits;
import vn.caitien.intake.PageImages;
import vn.caitien.intake.ReadException;

/** Pages of PDF files as pictures. */
@Component
class PagePictures {
    private static final int WIDE = 1100;
    private static final long AT_HAND = 32L << 20;
    private static final int COUNTED = 5_000;

    private final Drawings<Integer> drawings;
    private final Cache<String, Integer> counted = Caffeine.newBuilder().maximumSize(COUNTED).build();

    PagePictures(FileStore store) {
        drawings = new Drawings<>(store, AT_HAND);
    }

    /** How many pages can be drawn; 0 where none can. */
    int count(SchoolId school, Part part) {
        return counted.get(school + part.sha256(), key -> drawings.made(school, part, PagePictures::pages).orElse(0));
    }

    /** Empty where there is no such page, or none can be drawn. */
    Optional<byte[]> page(SchoolId school, Part part, int page) {
        return drawings.picture(school, part, page, file -> drawn(file, page));
    }

    private static Optional<Integer> pages(Path file) throws IOException {
        try {
            return Optional.of(PageImages.sizes(Files.readAllBytes(file), Limits.DEFAULT).size());
        } catch (ReadException unfit) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(Path file, int page) throws IOException {
        try {
            return Optional.ofNullable(PageImages.png(Files.readAllBytes(file), page, WIDE, Limits.DEFAULT));
        } catch (ReadException unfit) {
            return Optional.empty();
        }
    }
}
