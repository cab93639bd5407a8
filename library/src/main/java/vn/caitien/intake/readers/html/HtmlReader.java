package vn.caitien.intake.readers.html;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.readers.flow.Arrangement;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;

/**
 * Reads HTML as a browser shows it, whatever the file is called: saved pages, what Word and Excel save as HTML or as
 * {@code .doc} and {@code .xls}, web archives (RFC 2557), and what programs put on the clipboard.
 */
public final class HtmlReader implements DocumentReader {
    private static final String PAGE = "text/html";
    private static final String ARCHIVE = "multipart/related";
    private static final int BEGINNING = 16 << 10;

    /** {@inheritDoc} */
    @Override
    public boolean knows(byte[] bytes) {
        return WebArchive.is(bytes) || HtmlSigns.are(start(bytes));
    }

    private static String start(byte[] bytes) {
        byte[] start = bytes.length > BEGINNING ? Arrays.copyOf(bytes, BEGINNING) : bytes;
        return HtmlBytes.decode(start, null);
    }

    /** {@inheritDoc} */
    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        return Guarded.run(() -> {
            Budget budget = new Budget(limits);
            Arrangement arrangement = new Arrangement();
            boolean archive = WebArchive.is(bytes);
            List<WebArchive.Page> pages =
                    archive ? new WebArchive(bytes, budget).pages() : List.of(new WebArchive.Page(bytes, null));
            for (WebArchive.Page page : pages) {
                add(page, arrangement, budget);
            }
            return new SourceDocument(archive ? ARCHIVE : PAGE, null, arrangement.blocks());
        });
    }

    private static void add(WebArchive.Page page, Arrangement arrangement, Budget budget) {
        String text = HtmlSigns.withoutHead(HtmlBytes.decode(page.bytes(), page.charset()));
        budget.text(text);
        Document parsed = Jsoup.parse(text);
        StyleSheet sheet = new StyleSheet(parsed, budget);
        Element body = parsed.body();
        Look look = Look.PLAIN.of(body, sheet.of(body));
        boolean countsOn = HtmlSigns.countsOn(parsed);
        arrangement.add(Fonts.guessing(
                fonts -> new HtmlStory(sheet, new ListMarks(countsOn), fonts, budget).read(body, look, 0)));
    }
}
