package vn.caitien.evidence.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.pdf.ShownPages;

/** A small picture of a file, so that people find it among others. */
public final class Thumbnail {
    /** What {@link #of} gives. */
    public static final String MEDIA_TYPE = "image/jpeg";
    /** The widest that is made, in pixels. */
    public static final int WIDEST = 1200;

    private static final Duration TIME = Duration.ofSeconds(10);
    /** Thinned out to a few pixels for each of the small picture, of which the mean is taken. */
    private static final int FOR_EACH = 9;
    private static final float QUALITY = 0.8f;

    private Thumbnail() {}

    /**
     * The first page of a PDF, or the picture, upright, as JPEG.
     *
     * @param file in which {@link FileInspector} found this kind
     * @param width in pixels, brought within 16 and {@link #WIDEST}; smaller pictures are not made larger, and what is
     *     higher than twice its width is made narrower
     * @return empty where there is nothing to draw: another kind, or a file that is spoiled, too large, or takes longer
     *     than ten seconds
     */
    public static Optional<byte[]> of(Path file, FileKind kind, int width) {
        int wide = Math.clamp(width, 16, WIDEST);
        return Optional.ofNullable(Timed.orNothing(TIME, () -> {
            BufferedImage picture = switch (kind) {
                case PDF -> page(file, wide);
                case JPEG, PNG, TIFF -> picture(file, wide);
                default -> null;
            };
            return picture == null ? null : PhotoPages.jpeg(picture, QUALITY);
        }));
    }

    private static @Nullable BufferedImage page(Path file, int wide) throws ReadException {
        return ShownPages.one(file, 1, wide, TIME);
    }

    private static @Nullable BufferedImage picture(Path file, int wide) throws IOException, Picture.Unreadable {
        try (Picture picture = Picture.open(file)) {
            double high = Math.max(picture.width(), picture.height()) / (double) Math.min(picture.width(), picture.height());
            if (!picture.affordable()) {
                return null;
            }
            BufferedImage thinned = picture.thinned((long) (FOR_EACH * (double) wide * wide * Math.min(high, 2)));
            int orientation = picture.orientation();
            boolean lying = Exif.lying(orientation);
            int across = lying ? thinned.getHeight() : thinned.getWidth();
            int down = lying ? thinned.getWidth() : thinned.getHeight();
            return Flattened.upright(thinned, orientation, down > 2 * across ? Math.max(1, 2 * wide * across / down) : wide);
        }
    }
}
