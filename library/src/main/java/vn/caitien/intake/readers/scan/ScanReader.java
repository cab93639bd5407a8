package vn.caitien.intake.readers.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.Scans;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.readers.pdf.PagePictures;
import vn.caitien.intake.readers.pdf.PicturedPage;
import vn.caitien.intake.readers.pdf.PicturedPage.Writing;

/**
 * Reads PDF files of page pictures, and picture files, with the program tesseract: its cells as those of a ruled PDF,
 * its words as the program sees them. Emphasis is not told: no word is bold.
 */
public final class ScanReader {
    private static final String PDF = "application/pdf";
    private static final long MOST_PIXELS = 60_000_000;
    /** The size of a font against the reach of its letters. */
    private static final double EM = 1.12;
    private static final double BEARING = 0.04;

    private final Scans scans;
    private final Limits limits;
    private final Deadline deadline;
    private final List<PicturedPage> pages = new ArrayList<>();
    private final List<Scanned.Sheet> sheets = new ArrayList<>();

    private ScanReader(Limits limits, Scans scans) {
        this.limits = limits;
        this.scans = scans;
        deadline = new Deadline(scans.time());
    }

    /**
     * Reads all pages, or the first ones where the scans say so.
     *
     * @param bytes of a PDF, or of a PNG, JPEG or TIFF picture of upright pages, which are taken for A4
     * @param scans what it may cost and who is told how far it is; of the limits only those of cells and for putting the
     *     page together count
     * @throws ReadException when the program is missing or fails, or the document is damaged, hostile or too long
     */
    public static Scanned read(byte[] bytes, Limits limits, Scans scans) throws ReadException {
        if (!Tesseract.installed()) {
            throw new ReadException(Reason.NO_OCR);
        }
        ScanReader reader = new ScanReader(limits, scans);
        String pictures = Pictures.mediaType(bytes);
        try {
            if (pictures == null) {
                PagePictures.draw(bytes, Dpi.WANTED, scans, MOST_PIXELS,
                        (picture, page, of) -> reader.page(Raster.of(picture), page, of));
            } else {
                Pictures.each(bytes, scans, MOST_PIXELS,
                        (picture, page, of) -> reader.page(Dpi.wanted(Raster.of(picture)), page, of));
            }
        } catch (ReadException refused) {
            throw switch (refused.reason()) {
                case TOO_SLOW, TOO_MANY_PAGES -> new ReadException(Reason.SCAN_TOO_LONG, refused.detail());
                default -> refused;
            };
        }
        ScanDoubts doubts = new ScanDoubts(reader.sheets);
        List<Block> blocks = PicturedPage.blocks(reader.pages, limits).stream().map(doubts::noted).toList();
        SourceDocument document = new SourceDocument(pictures == null ? PDF : pictures, reader.pages.size(), blocks);
        return new Scanned(document, reader.sheets);
    }

    private void page(Raster picture, int number, int of) throws IOException, InterruptedException, ReadException {
        scans.progress().page(number, of);
        ScannedPage page = ScannedPage.of(picture);
        Regions regions = Regions.of(page, page.pictured(number, List.of()).cells(limits));
        List<ScannedWord> words = PageReading.words(page, regions, deadline);
        pages.add(page.pictured(number, words.stream().map(ScanReader::writing).toList()));
        sheets.add(new Scanned.Sheet(words, page.angle(), page.clean().width(), page.clean().height()));
    }

    /** Letters are set with a little room at their sides, which is part of a word and has no ink. */
    private static Writing writing(ScannedWord word) {
        double size = EM * Dpi.points(word.size());
        return new Writing(word.text(), Dpi.points(word.box().x0()) - BEARING * size,
                Dpi.points(word.box().x1()) + BEARING * size, Dpi.points(word.base()), size, false, word.last());
    }
}
