package vn.caitien.paper.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How wide letters are: those of Liberation Serif, which are as wide as those of Times New Roman. Drawn lines are as long
 * as words, and a sheet must say how high its merged cells are: no program finds that out by itself.
 */
public enum LetterWidths {
    PLAIN("Regular"),
    BOLD("Bold");

    /** Latin with all Vietnamese letters, and the marks of punctuation. */
    private static final int KNOWN = 0x2200;
    private static final char USUAL = 'n';

    private final String file;
    /** Of letters of one point; read when first asked for, a paper may need but one style. */
    private volatile double @Nullable [] widths;

    LetterWidths(String style) {
        file = "/liberation/LiberationSerif-" + style + ".ttf";
    }

    private double[] widths() {
        double[] known = widths;
        if (known == null) {
            known = read();
            widths = known;
        }
        return known;
    }

    private double[] read() {
        double[] read = new double[KNOWN];
        try (InputStream in = Objects.requireNonNull(LetterWidths.class.getResourceAsStream(file), file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int letter = 0; letter < KNOWN; letter++) {
                int glyph = glyphs.getGlyphId(letter);
                read[letter] = font.getAdvanceWidth(glyph == 0 ? glyphs.getGlyphId(USUAL) : glyph) / (double) font.getUnitsPerEm();
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Bold ones, or plain ones. */
    public static LetterWidths of(boolean bold) {
        return bold ? BOLD : PLAIN;
    }

    /**
     * How wide a text is on one line, in points.
     *
     * @param size of the letters, in points
     */
    public double width(String text, double size) {
        double[] widths = widths();
        return size * text.codePoints().mapToDouble(letter -> widths[letter < KNOWN ? letter : USUAL]).sum();
    }

    /**
     * How many lines a text takes up, broken at spaces and at its own line breaks; at least one.
     *
     * @param size of the letters, in points
     * @param width of the lines, in points
     */
    public int lines(String text, double size, double width) {
        return Math.max(1, (int) text.lines().mapToLong(line -> linesOf(line, size, width)).sum());
    }

    private long linesOf(String text, double size, double width) {
        long lines = 1;
        double used = 0;
        double space = width(" ", size);
        for (String word : text.split(" ")) {
            // a word wider than the cell is broken behind its signs first, then wherever the line ends
            boolean broken = width(word, size) > width;
            double before = used > 0 ? space : 0;
            for (String part : broken ? word.split("(?<=[-/])") : new String[] {word}) {
                double wide = width(part, size);
                if (used > 0 && used + before + wide > width) {
                    lines++;
                    used = 0;
                    before = 0;
                }
                used += before + wide;
                lines += (long) (Math.max(0, used - 1e-6) / width);
                used %= width;
                before = 0;
            }
        }
        return lines;
    }
}
