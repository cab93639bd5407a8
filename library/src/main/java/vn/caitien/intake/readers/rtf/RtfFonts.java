package vn.caitien.intake.readers.rtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.LegacyFont;

/** The font table: names and character sets by number. */
final class RtfFonts {
    private static final Map<Integer, String> CHARSETS = load();
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 10_000;

    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<Integer, Charset> pages = new HashMap<>();
    private Charset standard = WESTERN;
    private int standardFont;

    private static final class Font {
        private final StringBuilder name = new StringBuilder();
        private @Nullable Charset charset;
    }

    /** Takes {@code \ansicpg}. */
    void standardPage(int page) {
        standard = page(page);
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
        String name = CHARSETS.get(set);
        font(number).charset = name == null ? null : charset(name);
    }

    /** Takes {@code \cpg}. */
    void page(int number, int page) {
        font(number).charset = page(page);
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
        return LegacyFont.named(font.name.toString()) == null ? font.charset : WESTERN;
    }

    private Charset page(int page) {
        return pages.computeIfAbsent(page, any -> page == 65001 ? StandardCharsets.UTF_8 : charset("windows-" + page));
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }

    private static Map<Integer, String> load() {
        try (InputStream in = RtfFonts.class.getResourceAsStream("charsets.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<Map<Integer, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
