package vn.caitien.samples.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Tears words as word processors do: a word goes to the next line whole, and only one that is wider than the cell is cut,
 * wherever the line is full.
 */
public final class Wrapping {
    static final char CUT = '\uE000';
    private static final double SAFE = 0.97;
    private static final Map<String, Wrapping> FONTS = new ConcurrentHashMap<>();

    private final TrueTypeFont font;

    private Wrapping(TrueTypeFont font) {
        this.font = font;
    }

    /** The metrics of a Liberation font, e.g. {@code LiberationSerif-Bold}. */
    public static Wrapping of(String font) {
        return FONTS.computeIfAbsent(font, Wrapping::load);
    }

    private static Wrapping load(String name) {
        try (InputStream in = Objects.requireNonNull(Wrapping.class.getResourceAsStream("/liberation/" + name + ".ttf"), name)) {
            return new Wrapping(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with {@link #CUT} wherever a line ends inside a word, and before such a word.
     *
     * @param size of the font, in points
     * @param width of the cell inside, in points
     */
    synchronized String cut(String text, double size, double width) {
        StringBuilder result = new StringBuilder();
        double room = width * SAFE;
        double at = 0;
        for (String word : text.split("(?<= )")) {
            double wide = width(word.strip(), size);
            if (wide <= room) {
                at = at + wide > room ? 0 : at;
                result.append(word);
                at += width(word, size);
                continue;
            }
            result.append(at > 0 ? CUT : "");
            at = 0;
            for (int i = 0; i < word.length(); i++) {
                double letter = width(word.substring(i, i + 1), size);
                if (at + letter > room && at > 0 && word.charAt(i) != ' ') {
                    result.append(CUT);
                    at = 0;
                }
                result.append(word.charAt(i));
                at += letter;
            }
        }
        return result.toString();
    }

    /** How wide a text is, in points. */
    public synchronized double width(String text, double size) {
        try {
            double units = 0;
            for (int i = 0; i < text.length(); i++) {
                units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(text.charAt(i)));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
