package vn.caitien.intake.readers.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What one font says of its codes: their text, remembered, and whether it is bold. */
final class Letters {
    /** The text of a code that the font does not explain. */
    static final String UNKNOWN = "\ufffd";

    private static final int HEAVY = 600;
    private static final int FIRST_PRIVATE = 0xe000;
    private static final int SYMBOL_LOW = 0xf020;
    private static final int LAST_PRIVATE = 0xf8ff;

    private final PDFont font;
    private final boolean bold;
    private final boolean symbol;
    private final Map<Integer, String> texts = new HashMap<>();

    Letters(PDFont font) {
        this.font = font;
        String name = font.getName() == null ? "" : font.getName().toLowerCase(java.util.Locale.ROOT);
        PDFontDescriptor described = font.getFontDescriptor();
        bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (described != null && (described.isForceBold() || described.getFontWeight() >= HEAVY));
        symbol = name.contains("symbol") || name.contains("dings");
    }

    boolean bold() {
        return bold;
    }

    String text(int code) {
        return texts.computeIfAbsent(code, this::read);
    }

    private String read(int code) {
        String text = font.toUnicode(code);
        if (text == null && font instanceof PDSimpleFont && !symbol && code >= ' ' && code < 0x7f) {
            text = Character.toString((char) code);
        }
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return symbol ? Bullets.MARK : UNKNOWN;
        }
        char first = text.charAt(0);
        if (first >= FIRST_PRIVATE && first <= LAST_PRIVATE) {
            return symbol || first >= SYMBOL_LOW ? Bullets.MARK : UNKNOWN;
        }
        if (symbol && text.length() == 1 && !Character.isWhitespace(first)) {
            return Bullets.MARK;
        }
        return first < ' ' ? " " : text;
    }
}
