package vn.caitien.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Vietnamese font from before Unicode, known by its name: {@code .VnTime} and its kin show TCVN 5712:1993,
 * {@code VNI-Times} and its kin the code of VNI.
 */
public final class LegacyFont implements FontCode {
    private final LegacyCode code;
    private final boolean capitals;

    private LegacyFont(LegacyCode code, boolean capitals) {
        this.code = code;
        this.capitals = capitals;
    }

    /**
     * The font of that name.
     *
     * @param name as a document gives it, quotes and alternatives behind a comma included; null for none
     * @return null when the font shows Unicode
     */
    public static @Nullable LegacyFont named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String first = name.split("[,;]", 2)[0].replaceAll("[\"']", "").strip();
        for (LegacyCode each : LegacyCode.all()) {
            if (each.names(first)) {
                return new LegacyFont(each, each.namesCapitals(first));
            }
        }
        return null;
    }

    /** {@inheritDoc} Text that is Unicode Vietnamese already, whatever its font says, is left as it is. */
    @Override
    public String read(String coded) {
        String read = isUnicode(coded, code) ? coded : code.read(coded);
        return capitals ? read.toUpperCase(Locale.forLanguageTag("vi")) : read;
    }

    /**
     * For the letters that windows-1258 has too, and those of Western Europe, the words must read better as they stand.
     */
    private static boolean isUnicode(String coded, LegacyCode code) {
        if (onlyUnicode(coded)) {
            return true;
        }
        Legibility asIs = Legibility.of(coded);
        return asIs.syllables() > 0 && asIs.net() > Legibility.of(code.read(coded)).net();
    }

    /** Whether there are letters of the Unicode block for Vietnamese, which no code page has. */
    static boolean onlyUnicode(String coded) {
        return coded.chars().anyMatch(letter -> letter >= 0x1ea0 && letter <= 0x1ef9);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegacyFont font && font.code == code && font.capitals == capitals;
    }

    @Override
    public int hashCode() {
        return code.hashCode() + Boolean.hashCode(capitals);
    }
}
