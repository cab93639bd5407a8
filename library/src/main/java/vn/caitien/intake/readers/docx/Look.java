package vn.caitien.intake.readers.docx;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.ooxml.Markup;

/** The run properties that matter here (17.3.2); null says nothing, so that the next one up decides. */
record Look(
        @Nullable String style, @Nullable Boolean bold, @Nullable Boolean hidden, @Nullable Boolean capitals, boolean gone) {

    static final Look SILENT = new Look(null, null, null, null, false);

    /**
     * Reads the element just entered: {@code rPr}.
     *
     * @return with {@code gone} set when a tracked change deleted or moved away what it belongs to
     */
    static Look read(Markup markup) {
        String style = null;
        Boolean bold = null;
        Boolean hidden = null;
        Boolean capitals = null;
        boolean gone = false;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "rStyle" -> style = markup.attribute("val");
                case "b" -> bold = markup.on();
                case "vanish" -> hidden = markup.on();
                case "caps" -> capitals = markup.on();
                case "del", "moveFrom" -> gone = true;
                default -> {}
            }
        }
        return new Look(style, bold, hidden, capitals, gone);
    }

    /** This, and where it says nothing, what {@code base} says. */
    Look over(Look base) {
        return new Look(
                style,
                bold != null ? bold : base.bold,
                hidden != null ? hidden : base.hidden,
                capitals != null ? capitals : base.capitals,
                gone);
    }
}
