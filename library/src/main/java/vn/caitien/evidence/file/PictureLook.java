package vn.caitien.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;

/** Looks whether a picture says how large it is, and is not larger than one that anyone could look at. */
final class PictureLook {
    /** A sheet of A3 at 1,200 dots an inch; a browser takes four bytes for each. */
    static final long MOST_PIXELS = 280_000_000;

    private PictureLook() {}

    static Inspection of(Path file, FileKind kind) throws IOException {
        try (Picture picture = Picture.open(file)) {
            return picture.pixels() > MOST_PIXELS ? new Unfit(Reason.BOMB) : new Fit(kind);
        } catch (Picture.Unreadable spoiled) {
            return new Unfit(Reason.DAMAGED);
        }
    }
}
