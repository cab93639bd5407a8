package vn.caitien.intake.readers.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.Scans;

/** Draws the pages of a PDF, for readers of pictures. */
public final class PagePictures {
    private static final double POINTS = 72;

    private PagePictures() {}

    /** Takes one page after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Takes a page.
         *
         * @param picture in shades of grey
         * @param page from 1
         * @param of the number of pages
         */
        void page(BufferedImage picture, int page, int of) throws IOException, InterruptedException, ReadException;
    }

    /**
     * Draws pages from the first on, in order.
     *
     * @param dpi dots an inch
     * @param scans how many, and the time for all of them together, with what the visitor does
     * @param pixels a page, or a picture on it, may have
     * @throws ReadException when it is damaged, locked, hostile or over these limits, or the visitor says so
     */
    public static void draw(byte[] bytes, int dpi, Scans scans, long pixels, Visitor visitor)
            throws ReadException {
        Watch.within(scans.time(), () -> {
            Bombs.checkFile(bytes);
            try (PDDocument document =
                    Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
                int pages = scans.read(document.getNumberOfPages());
                PDFRenderer renderer = new PDFRenderer(document);
                for (int i = 0; i < pages; i++) {
                    check(document.getPage(i), dpi, pixels);
                    visitor.page(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY), i + 1, pages);
                }
            }
            return true;
        });
    }

    /** Only pictures that stand on the page itself are looked at: what a form hides meets the limits of memory. */
    static void check(PDPage page, double dpi, long pixels) throws IOException, ReadException {
        Sheet sheet = new Sheet(page);
        tooLarge(Math.round(sheet.width() * dpi / POINTS * sheet.height() * dpi / POINTS), pixels);
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image) {
                    tooLarge((long) image.getWidth() * image.getHeight(), pixels);
                }
            }
        }
    }

    private static void tooLarge(long size, long pixels) throws ReadException {
        if (size > pixels) {
            throw new ReadException(Reason.TOO_LARGE, size + " pixels");
        }
    }
}
