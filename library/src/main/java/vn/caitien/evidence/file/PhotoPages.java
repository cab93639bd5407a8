package vn.caitien.evidence.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes one PDF of photos of papers, a sheet of A4 each; only one photo is in memory at a time. */
public final class PhotoPages {
    /** How many photos one document may have. */
    public static final int MOST = 200;

    private static final float QUALITY = 0.75f;

    private PhotoPages() {}

    /** What the making came to. */
    public sealed interface Made {
        /** All photos have become pages, in their order. */
        record Whole(int pages) implements Made {}

        /**
         * Nothing was written.
         *
         * @param photo from 0
         */
        record Refused(int photo, Fault fault) implements Made {}
    }

    /** Why a photo cannot become a page. */
    public enum Fault {
        /** no JPEG, PNG or TIFF, or a spoiled one */
        UNREADABLE,
        /** more pixels than a photo has: 120 million, or 40 where all of them are needed at once */
        TOO_LARGE,
        /** one more than {@link #MOST} */
        TOO_MANY
    }

    /**
     * Writes the PDF. Photos are set upright by what the telephone noted, cut to the sheet of paper where one lies on a
     * darker table, levelled within ten degrees where lines of text are seen, and brought to 1,700 pixels across at
     * most; a photo in which none of this is certain stays as it is. The same photos give the same bytes.
     *
     * @param photos in the order of the pages, at least one
     * @param out is not closed
     * @throws IOException when it cannot be written, or a file read from the disk
     */
    public static Made write(List<Path> photos, OutputStream out) throws IOException {
        if (photos.size() > MOST) {
            return new Made.Refused(MOST, Fault.TOO_MANY);
        }
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int i = 0; i < photos.size(); i++) {
                try {
                    if (tooLarge(photos.get(i))) {
                        return new Made.Refused(i, Fault.TOO_LARGE);
                    }
                    add(document, PhotoPage.of(photos.get(i)));
                } catch (Picture.Unreadable spoiled) {
                    return new Made.Refused(i, Fault.UNREADABLE);
                }
            }
            document.setDocumentId(0L);
            document.save(out);
            return new Made.Whole(photos.size());
        }
    }

    private static boolean tooLarge(Path photo) throws IOException, Picture.Unreadable {
        try (Picture picture = Picture.open(photo)) {
            return !picture.affordable();
        }
    }

    private static void add(PDDocument document, BufferedImage picture) throws IOException {
        boolean landscape = picture.getWidth() > picture.getHeight();
        PDRectangle sheet = landscape
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        float scale = Math.min(sheet.getWidth() / picture.getWidth(), sheet.getHeight() / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg(picture, QUALITY));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }

    /** @param quality from 0 to 1 */
    static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
