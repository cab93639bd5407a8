package vn.caitien.paper.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide a text is in bold letters; Liberation Serif has the widths of Times New Roman. */
final class TextWidth {
    private static final String BOLD = "/liberation/LiberationSerif-Bold.ttf";
    private static final TextWidth STANDARD = new TextWidth();

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;

    private TextWidth() {
        try (InputStream in = Objects.requireNonNull(TextWidth.class.getResourceAsStream(BOLD), BOLD)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(BOLD, e);
        }
    }

    /** In twips, in letters of that size in points. */
    static int of(String text, double size) {
        return STANDARD.width(text, size);
    }

    private synchronized int width(String text, double size) {
        double units = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().mapToDouble(this::advance).sum();
        return Lengths.pt(units / unitsPerEm * size);
    }

    private int advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
