package vn.caitien.intake.readers.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.Scans;
import vn.caitien.intake.readers.pdf.PagePictures;

/** Picture files: PNG, JPEG, and TIFF with one page or several. */
public final class Pictures {
    private static final Set<String> KINDS = Set.of("png", "jpeg", "tif", "tiff");

    private Pictures() {}

    /** Whether the bytes are a picture of a kind that can be read; decided from their content. */
    public static @Nullable String mediaType(byte[] bytes) {
        try (ImageInputStream in = stream(bytes)) {
            ImageReader reader = reader(in);
            return reader == null ? null : "image/" + kind(reader).replaceAll("^tif$", "tiff");
        } catch (IOException broken) {
            return null;
        }
    }

    static void each(byte[] bytes, int most, long pixels, PagePictures.Visitor visitor) throws ReadException {
        each(bytes, new Scans(most, Scans.STANDARD.time(), Scans.STANDARD.progress()), pixels, visitor);
    }

    /** Of the scans only the number of pages counts. */
    static void each(byte[] bytes, Scans scans, long pixels, PagePictures.Visitor visitor) throws ReadException {
        try (ImageInputStream in = stream(bytes)) {
            ImageReader reader = reader(in);
            if (reader == null) {
                throw new ReadException(Reason.BROKEN, "no picture");
            }
            reader.setInput(in);
            int pages = scans.read(reader.getNumImages(true));
            for (int i = 0; i < pages; i++) {
                long size = (long) reader.getWidth(i) * reader.getHeight(i);
                if (size > pixels) {
                    throw new ReadException(Reason.TOO_LARGE, size + " pixels");
                }
                visitor.page(reader.read(i), i + 1, pages);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ReadException(Reason.TOO_SLOW, "interrupted");
        } catch (IOException | RuntimeException broken) {
            throw new ReadException(Reason.BROKEN, broken.getClass().getSimpleName());
        }
    }

    private static ImageInputStream stream(byte[] bytes) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }

    private static @Nullable ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (KINDS.contains(kind(reader))) {
                return reader;
            }
        }
        return null;
    }

    private static String kind(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }
}
