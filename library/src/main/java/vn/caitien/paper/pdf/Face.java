package vn.caitien.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The letters of a PDF: Liberation Serif, as wide as Times New Roman, with every Vietnamese letter. */
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    /** Up to the signs of punctuation and money; letters beyond are taken to be as wide as they are high. */
    private static final int MEASURED = 0x2200;

    private final String path;
    private byte @Nullable [] file;
    private float @Nullable [] widths;

    Face(String name) {
        path = "/liberation/LiberationSerif-" + name + ".ttf";
    }

    boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    /**
     * Its font, read anew: a font remembers what was asked of it, so every paper has its own. It knows no ligatures:
     * words copied from a paper are made of letters, and looking for them would take most of the time.
     */
    TrueTypeFont font() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
        font.setEnableGsub(false);
        return font;
    }

    private synchronized byte[] file() {
        if (file == null) {
            file = load(path);
        }
        return file;
    }

    private synchronized float[] widths() {
        if (widths == null) {
            widths = measure();
        }
        return widths;
    }

    /** How wide words are on one line, in the unit of the size of the letters. */
    double width(String words, double size) {
        float[] widths = widths();
        return words.codePoints().mapToDouble(letter -> letter < MEASURED ? widths[letter] : 1).sum() * size;
    }

    private static byte[] load(String path) {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private float[] measure() {
        try (TrueTypeFont font = font()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float[] widths = new float[MEASURED];
            for (int letter = 0; letter < MEASURED; letter++) {
                widths[letter] = (float) font.getAdvanceWidth(glyphs.getGlyphId(letter)) / font.getUnitsPerEm();
            }
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
