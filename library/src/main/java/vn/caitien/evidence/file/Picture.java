package vn.caitien.evidence.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A picture file on disk; its pixels are read thinned out, as many as are wanted. */
final class Picture implements AutoCloseable {
    private static final Set<String> KINDS = Set.of("png", "jpeg", "tif", "tiff");

    private static final long MOST = 120_000_000;
    private static final long MOST_AT_ONCE = 40_000_000;

    private final JpegHead head;
    private final ImageInputStream in;
    private final ImageReader reader;
    private final int width;
    private final int height;

    private Picture(JpegHead head, ImageInputStream in, ImageReader reader) throws IOException {
        this.head = head;
        this.in = in;
        this.reader = reader;
        reader.setInput(in);
        width = reader.getWidth(0);
        height = reader.getHeight(0);
    }

    /** A file that is no picture, or a spoiled one, or one of colours that Java does not know. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super(cause);
        }
    }

    /** Reads only the size. */
    static Picture open(Path file) throws IOException, Unreadable {
        JpegHead head = JpegHead.of(file);
        ImageInputStream in = new FileImageInputStream(file.toFile());
        try {
            return new Picture(head, in, reader(in));
        } catch (IOException | RuntimeException spoiled) {
            in.close();
            throw new Unreadable(spoiled);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    long pixels() {
        return (long) width * height;
    }

    /** As {@link Exif#orientation}. */
    int orientation() {
        return head.orientation();
    }

    /** Whether there is time and memory to read it, however little of it is kept. */
    boolean affordable() {
        return pixels() <= (head.progressive() ? MOST_AT_ONCE : MOST);
    }

    /**
     * The first picture of the file, every nth row and column of it, so that it is never larger in memory than wanted.
     *
     * @param most pixels, about
     * @throws Unreadable when it cannot be read to its end
     */
    BufferedImage thinned(long most) throws Unreadable {
        int every = Math.max(1, (int) Math.ceil(Math.sqrt(pixels() / (double) most)));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        try {
            return reader.read(0, how);
        } catch (IOException | RuntimeException spoiled) {
            throw new Unreadable(spoiled);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw new IOException("no picture");
    }
}
