package vn.caitien.intake.readers.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.Writing;

/** Signs of symbol fonts as Unicode, and bullets; the data stands in {@code symbols.yaml} beside this class. */
public final class Symbols {

    private static final Data DATA = load();
    private static final int PRIVATE_AREA = 0xF000;

    /**
     * @param fonts for each font in lower case, its signs by code, in hexadecimal without the private area's prefix
     * @param shownBullets bullets that are ordinary signs, kept as they are
     */
    private record Data(Map<String, Map<String, String>> fonts, List<String> shownBullets) {}

    private Symbols() {}

    /**
     * A sign named by font and code (17.3.3.30 sym).
     *
     * @param code hexadecimal
     * @return empty when the sign is not known
     */
    public static String of(String font, @Nullable String code) {
        try {
            int sign = Integer.parseInt(code == null ? "" : code, 16);
            String low = String.format(Locale.ROOT, "%02X", sign >= PRIVATE_AREA ? sign - PRIVATE_AREA : sign);
            String known = DATA.fonts.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of()).get(low);
            if (known != null) {
                return known;
            }
            boolean ordinary = sign < 0xE000 && Character.isDefined(sign) && !Character.isISOControl(sign);
            return ordinary ? Character.toString(sign) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether a font is one of signs. */
    static boolean isFont(String name) {
        return DATA.fonts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** What stands for a list's bullet: a dash for every kind of dot and dash, an ordinary sign as it is. */
    public static String bullet(String text) {
        return DATA.shownBullets.contains(text.strip()) ? text.strip() : "-";
    }

    /**
     * The mark of a list's item that the writing program wrote out, with a space behind it: a number as it is, the sign of
     * a bullet as {@link #bullet}; empty for none.
     *
     * @param font it stands in; may be empty
     */
    public static String mark(String shown, String font) {
        String mark = Writing.clean(shown);
        String family = font.toLowerCase(Locale.ROOT);
        boolean sign = family.contains("symbol") || family.contains("wingdings") || mark.equals("o") && family.contains("courier");
        boolean number = !sign && mark.chars().anyMatch(Character::isLetterOrDigit);
        return mark.isEmpty() ? "" : (number ? mark : bullet(mark)) + " ";
    }

    private static Data load() {
        try (InputStream in = Symbols.class.getResourceAsStream("symbols.yaml")) {
            return new YAMLMapper().readValue(in, Data.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
