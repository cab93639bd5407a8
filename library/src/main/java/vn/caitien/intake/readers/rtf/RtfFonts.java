package vn.caitien.intake.readers.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.LegacyFont;

/** The font table: names and character sets by number. */
final class RtfFonts {
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 10_000;

    private final Map<Integer, Font> fonts = new HashMap<>();
    private Charset standard = RtfCharsets.WESTERN;
    private int standardFont;

    private static final class Font {
        private final StringBuilder name = new StringBuilder();
        private @Nullable Charset charset;
    }

    /** Takes {@code \ansicpg}. */
    void standardPage(int page) {
        standard = RtfCharsets.ofPage(page);
    }

    /** Takes {@code \deff}. */
    void standardFont(int number) {
        standardFont = number;
    }

    int standardFont() {
        return standardFont;
    }

    /** Takes a byte of a font's name, up to the semicolon behind it. */
    void name(int number, byte value) {
        Font font = font(number);
        if (value != ';' && font.name.length() < LONGEST_NAME) {
            font.name.append((char) (value & 0xff));
        }
    }

    /** Takes {@code \fcharset}. */
    void charset(int number, int set) {
        font(number).charset = RtfCharsets.ofSet(set);
    }

    /** Takes {@code \cpg}. */
    void page(int number, int page) {
        font(number).charset = RtfCharsets.ofPage(page);
    }

    private Font font(int number) {
        return fonts.size() < MOST ? fonts.computeIfAbsent(number, any -> new Font()) : new Font();
    }

    /** A font's name; null when the table has none of that number. */
    @Nullable String name(int number) {
        Font font = fonts.get(number);
        return font == null ? null : font.name.toString().strip();
    }

    /** How a font's bytes are read. The bytes of old Vietnamese fonts are their own code, whatever set they claim. */
    Charset charset(int number) {
        Font font = fonts.get(number);
        if (font == null || font.charset == null) {
            return standard;
        }
        return LegacyFont.named(font.name.toString()) == null ? font.charset : RtfCharsets.WESTERN;
    }
}
