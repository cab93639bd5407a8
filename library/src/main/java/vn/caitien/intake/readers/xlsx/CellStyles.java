package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.sheets.CellLook;

/** The looks of cells (18.8), by the index that cells name. */
final class CellStyles {
    private static final Style PLAIN = new Style(0, null, CellLook.PLAIN);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Boolean> ruledBorders = new ArrayList<>();
    private final List<Style> looks = new ArrayList<>();

    /**
     * What a cell's style says.
     *
     * @param format index of its number format
     * @param font the name of its font; null when it names none
     */
    record Style(int format, @Nullable String font, CellLook look) {}

    private record Font(boolean bold, @Nullable String name) {
        private static final Font NONE = new Font(false, null);
    }

    private CellStyles() {}

    /** Reads the styles part; null, a workbook without one, gives no styles. */
    static CellStyles read(@Nullable Markup markup) {
        CellStyles styles = new CellStyles();
        while (markup != null && markup.child(1)) {
            switch (markup.name()) {
                case "numFmts" -> styles.readFormats(markup);
                case "fonts" -> styles.readFonts(markup);
                case "borders" -> styles.readBorders(markup);
                case "cellXfs" -> styles.readLooks(markup);
                default -> {}
            }
        }
        return styles;
    }

    /** The style of this index; a plain one if there is none. */
    Style style(int index) {
        return at(looks, index, PLAIN);
    }

    /** The pattern of a number format; {@code General} if it is not known. */
    String format(int index) {
        String own = formats.get(index);
        if (own != null) {
            return own;
        }
        String builtIn = index < 0 ? null : BuiltinFormats.getBuiltinFormat(index);
        return builtIn == null ? "General" : builtIn;
    }

    private void readFormats(Markup markup) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            formats.put(markup.number("numFmtId", -1), markup.attribute("formatCode", "General"));
        }
    }

    private void readFonts(Markup markup) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            boolean bold = false;
            String name = null;
            int font = markup.depth();
            while (markup.child(font)) {
                switch (markup.name()) {
                    case "b" -> bold |= markup.on();
                    case "name" -> name = markup.attribute("val");
                    default -> {}
                }
            }
            fonts.add(new Font(bold, name));
        }
    }

    private void readBorders(Markup markup) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            int drawn = 0;
            int border = markup.depth();
            while (markup.child(border)) {
                boolean side = switch (markup.name()) {
                    case "left", "right", "top", "bottom", "start", "end" -> true;
                    default -> false;
                };
                drawn += side && !markup.attribute("style", "none").equals("none") ? 1 : 0;
            }
            ruledBorders.add(drawn >= 2);
        }
    }

    private void readLooks(Markup markup) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            int format = markup.number("numFmtId", 0);
            Font font = at(fonts, markup.number("fontId", 0), Font.NONE);
            boolean ruled = at(ruledBorders, markup.number("borderId", 0), false);
            boolean centred = false;
            int look = markup.depth();
            while (markup.child(look)) {
                centred |= markup.name().equals("alignment")
                        && markup.attribute("horizontal", "").startsWith("center");
            }
            looks.add(new Style(format, font.name(), new CellLook(font.bold(), centred, ruled)));
        }
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }
}
