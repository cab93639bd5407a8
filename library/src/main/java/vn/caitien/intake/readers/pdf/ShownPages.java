package vn.caitien.intake.readers.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Limits;
import vn.caitien.intake.PageSize;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

/** Pages of a PDF for people to look at, one at a time. */
public final class ShownPages {
    private static final long MOST_PIXELS = 60_000_000;
    private static final double POINTS = 72;

    private ShownPages() {}

    /** Of all pages, as displayed. */
    public static List<PageSize> sizes(byte[] bytes, Limits limits) throws ReadException {
        return Watch.within(limits.time(), () -> {
            Bombs.checkFile(bytes);
            try (PDDocument document = open(bytes)) {
                if (document.getNumberOfPages() > limits.pages()) {
                    throw new ReadException(Reason.TOO_MANY_PAGES, document.getNumberOfPages() + " pages");
                }
                List<PageSize> sizes = new ArrayList<>();
                document.getPages().forEach(page -> {
                    Sheet sheet = new Sheet(page);
                    sizes.add(new PageSize(sheet.width(), sheet.height()));
                });
                return sizes;
            }
        });
    }

    /**
     * One page in shades of grey.
     *
     * @param page from 1
     * @param wide in pixels; very long pages are drawn narrower
     * @return null when there is no such page
     */
    public static @Nullable BufferedImage one(byte[] bytes, int page, int wide, Limits limits) throws ReadException {
        return Watch.<Optional<BufferedImage>>within(limits.time(), () -> {
            Bombs.checkFile(bytes);
            try (PDDocument document = open(bytes)) {
                return drawn(document, page, wide, ImageType.GRAY);
            }
        }).orElse(null);
    }

    /**
     * One page of a file on disk, in its colours.
     *
     * @param page from 1
     * @param wide in pixels; very long pages are drawn narrower
     * @return null when there is no such page
     */
    public static @Nullable BufferedImage one(Path file, int page, int wide, Duration time) throws ReadException {
        return PdfFile.<Optional<BufferedImage>>use(file, time, document -> drawn(document, page, wide, ImageType.RGB))
                .orElse(null);
    }

    private static Optional<BufferedImage> drawn(PDDocument document, int page, int wide, ImageType colours)
            throws IOException, ReadException {
        if (page < 1 || page > document.getNumberOfPages()) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(document.getPage(page - 1));
        double scale = wide / Math.max(sheet.width(), sheet.height() / 2);
        PagePictures.check(document.getPage(page - 1), scale * POINTS, MOST_PIXELS);
        return Optional.of(new PDFRenderer(document).renderImage(page - 1, (float) scale, colours));
    }

    private static PDDocument open(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }
}
