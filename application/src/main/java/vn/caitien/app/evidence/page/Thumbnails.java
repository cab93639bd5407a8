package vn.caitien.app.evidence.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.Part;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.evidence.file.FileKind;
import vn.caitien.evidence.file.Thumbnail;

/** Files as small pictures. */
@Component
class Thumbnails {
    /** Twice as wide as it is shown, for screens with fine dots. */
    private static final int WIDE = 96;
    private static final long AT_HAND = 16L << 20;

    private final Drawings<FileKind> drawings;

    Thumbnails(FileStore store) {
        drawings = new Drawings<>(store, AT_HAND);
    }

    /** Whether one may be drawn of such a file. */
    static boolean of(Part part) {
        return switch (FileKind.valueOf(part.media())) {
            case PDF, JPEG, PNG, TIFF -> true;
            default -> false;
        };
    }

    /** A PNG; empty where none can be drawn. */
    Optional<byte[]> picture(SchoolId school, Part part) {
        FileKind kind = FileKind.valueOf(part.media());
        return drawings.picture(school, part, kind, file -> drawn(file, kind));
    }

    private static Optional<byte[]> drawn(Path file, FileKind kind) throws IOException {
        Optional<byte[]> small = Thumbnail.of(file, kind, WIDE);
        return small.isPresent() ? Optional.of(png(small.get())) : Optional.empty();
    }

    private static byte[] png(byte[] picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(ImageIO.read(new ByteArrayInputStream(picture)), "png", out);
        return out.toByteArray();
    }
}
