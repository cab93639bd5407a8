package vn.caitien.intake.readers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument;

/** Reads PDF: cells from ruling lines, paragraphs from lines; nothing is guessed from a page's picture. */
public final class PdfReader implements DocumentReader {
    private static final String MEDIA_TYPE = "application/pdf";
    private static final String SIGN = "%PDF-";
    private static final int SIGN_WITHIN = 1024;
    private static final double UNREADABLE = 0.5;

    @Override
    public boolean knows(byte[] bytes) {
        int length = Math.min(bytes.length, SIGN_WITHIN);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(SIGN);
    }

    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(Reason.EMPTY);
        }
        if (bytes.length > limits.bytes()) {
            throw new ReadException(Reason.TOO_LARGE, bytes.length + " bytes");
        }
        return Watch.within(limits.time(), () -> {
            Budget budget = new Budget(limits);
            Bombs.checkFile(bytes);
            try (PDDocument document =
                    Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
                return read(document, limits, budget);
            }
        });
    }

    private static SourceDocument read(PDDocument document, Limits limits, Budget budget)
            throws IOException, ReadException {
        int pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw new ReadException(Reason.TOO_MANY_PAGES, pages + " pages");
        }
        List<PageLayout> layouts = new ArrayList<>();
        PageScan scan = new PageScan(budget);
        long readable = 0;
        long unreadable = 0;
        for (int i = 0; i < pages; i++) {
            budget.checkTime();
            Page page = scan.scan(document.getPage(i), i + 1);
            readable += page.glyphs().stream().filter(glyph -> !glyph.blank()).count();
            unreadable += page.unreadable();
            layouts.add(PageLayout.of(page, budget));
        }
        if (unreadable > UNREADABLE * (readable + unreadable)) {
            throw new ReadException(Reason.BROKEN, unreadable + " characters without a Unicode text");
        }
        if (readable == 0) {
            throw new ReadException(Reason.NO_TEXT);
        }
        return new SourceDocument(
                MEDIA_TYPE, pages, Assembly.of(Margins.without(layouts), budget));
    }
}
