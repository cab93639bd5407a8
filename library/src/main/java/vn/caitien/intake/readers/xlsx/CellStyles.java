package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.ooxml.Markup;

/** The looks of cells (18.8), by the index that cells name. */
final class CellStyles {
    static final Look PLAIN = new Look(0, false, false, false);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> boldFonts = new ArrayList<>();
    private final List<Boolean> ruledBorders = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();

    /**
     * How a cell looks.
     *
     * @param format index of its number format
     * @param ruled whether at least two of its sides are drawn
     */
    record Look(int format, boolean bold, boolean centred, boolean ruled) {}

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

    /** The look of this index; a plain one if there is none. */
    Look look(int index) {
        return index >= 0 && index < looks.size() ? looks.get(index) : PLAIN;
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
            int font = markup.depth();
            while (markup.child(font)) {
                bold |= markup.name().equals("b") && markup.on();
            }
            boldFonts.add(bold);
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
            boolean bold = at(boldFonts, markup.number("fontId", 0));
            boolean ruled = at(ruledBorders, markup.number("borderId", 0));
            boolean centred = false;
            int look = markup.depth();
            while (markup.child(look)) {
                centred |= markup.name().equals("alignment")
                        && markup.attribute("horizontal", "").startsWith("center");
            }
            looks.add(new Look(format, bold, centred, ruled));
        }
    }

    private static boolean at(List<Boolean> list, int index) {
        return index >= 0 && index < list.size() && list.get(index);
    }
}
