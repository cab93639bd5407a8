package vn.caitien.intake.readers.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.FontCode;
import vn.caitien.text.LegacyFont;
import vn.caitien.text.LegacyGuess;

/** The codes of a document's fonts: old Vietnamese fonts, fonts of signs, and all others. */
public final class Fonts {
    private final FontCode others;
    private final Map<String, FontCode> known = new HashMap<>();

    /** @param others the code of text in any other font, or in none */
    public Fonts(FontCode others) {
        this.others = others;
    }

    /**
     * Reads a document whose other fonts say nothing about its letters: once, and if its words tell that they are coded,
     * once more with their code.
     */
    public static <T> T guessing(Function<Fonts, T> reader) {
        StringBuilder unnamed = new StringBuilder();
        T read = reader.apply(new Fonts(coded -> {
            unnamed.append(coded).append('\n');
            return coded;
        }));
        LegacyGuess guess = LegacyGuess.of(unnamed);
        return guess.isUnicode() ? read : reader.apply(new Fonts(guess));
    }

    /**
     * The code of text in a font.
     *
     * @param name as the document gives it; null for none
     */
    public FontCode of(@Nullable String name) {
        return name == null ? others : known.computeIfAbsent(name, this::find);
    }

    private FontCode find(String name) {
        LegacyFont legacy = LegacyFont.named(name);
        if (legacy != null) {
            return legacy;
        }
        String first = name.split(",", 2)[0].replaceAll("[\"']", "").strip();
        return Symbols.isFont(first) ? coded -> signs(first, coded) : others;
    }

    private static String signs(String font, String coded) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < coded.length(); i++) {
            char sign = coded.charAt(i);
            signs.append(sign <= ' ' ? String.valueOf(sign) : Symbols.of(font, Integer.toHexString(sign)));
        }
        return signs.toString();
    }
}
