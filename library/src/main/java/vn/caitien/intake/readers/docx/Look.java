package vn.caitien.intake.readers.docx;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.ooxml.Markup;

/** The run properties that matter here (17.3.2); null says nothing, so that the next one up decides. */
record Look(
        @Nullable String style,
        @Nullable String font,
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Boolean capitals,
        boolean gone) {

    static final Look SILENT = new Look(null, null, null, null, null, false);

    /**
     * Reads the element just entered: {@code rPr}.
     *
     * @return with {@code gone} set when a tracked change deleted or moved away what it belongs to
     */
    static Look read(Markup markup) {
        String style = null;
        String font = null;
        Boolean bold = null;
        Boolean hidden = null;
        Boolean capitals = null;
        boolean gone = false;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "rStyle" -> style = markup.attribute("val");
                case "rFonts" -> font = font(markup);
                case "b" -> bold = markup.on();
                case "vanish" -> hidden = markup.on();
                case "caps" -> capitals = markup.on();
                case "del", "moveFrom" -> gone = true;
                default -> {}
            }
        }
        return new Look(style, font, bold, hidden, capitals, gone);
    }

    /** This, and where it says nothing, what {@code base} says. */
    Look over(Look base) {
        return new Look(
                style,
                font != null ? font : base.font,
                bold != null ? bold : base.bold,
                hidden != null ? hidden : base.hidden,
                capitals != null ? capitals : base.capitals,
                gone);
    }

    /** The font of letters that are not Asian; old Vietnamese fonts are named for both kinds of these (17.3.2.26). */
    private static @Nullable String font(Markup markup) {
        String ascii = markup.attribute("ascii");
        return ascii != null ? ascii : markup.attribute("hAnsi");
    }
}
