package vn.caitien.intake.readers.docx;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Edges;
import vn.caitien.intake.readers.ooxml.Markup;

/** Reads the borders of tables, table styles and cells (17.4.38 tblBorders, 17.4.66 tcBorders). */
final class Borders {

    private Borders() {}

    /** Reads the element just entered: {@code tblBorders} or {@code tcBorders}. */
    static Edges read(Markup markup) {
        @Nullable Boolean[] seen = new Boolean[6];
        int depth = markup.depth();
        while (markup.child(depth)) {
            int side = switch (markup.name()) {
                case "top" -> 0;
                case "bottom" -> 1;
                case "left", "start" -> 2;
                case "right", "end" -> 3;
                case "insideH" -> 4;
                case "insideV" -> 5;
                default -> -1;
            };
            if (side >= 0) {
                seen[side] = isVisible(markup.attribute("val", "nil"), markup.attribute("color", ""));
            }
        }
        return new Edges(seen[0], seen[1], seen[2], seen[3], seen[4], seen[5]);
    }

    private static boolean isVisible(String kind, String colour) {
        return !kind.equals("nil") && !kind.equals("none") && !colour.equalsIgnoreCase("FFFFFF");
    }
}
