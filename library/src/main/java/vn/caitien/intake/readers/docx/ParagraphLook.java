package vn.caitien.intake.readers.docx;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.ooxml.Markup;

/**
 * The paragraph properties that matter here (17.3.1); null says nothing.
 *
 * @param list id of the list it belongs to, {@code 0} for none whatever its style says
 * @param level of the list, from 0
 * @param mark the properties of the paragraph mark
 */
record ParagraphLook(
        @Nullable String style,
        @Nullable String alignment,
        @Nullable String list,
        @Nullable Integer level,
        Look mark) {

    static final ParagraphLook SILENT = new ParagraphLook(null, null, null, null, Look.SILENT);

    /** Reads the element just entered: {@code pPr}. */
    static ParagraphLook read(Markup markup) {
        String style = null;
        String alignment = null;
        String list = null;
        Integer level = null;
        Look mark = Look.SILENT;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "pStyle" -> style = markup.attribute("val");
                case "jc" -> alignment = markup.attribute("val");
                case "rPr" -> mark = Look.read(markup);
                case "numPr" -> {
                    int inner = markup.depth();
                    while (markup.child(inner)) {
                        switch (markup.name()) {
                            case "numId" -> list = markup.attribute("val");
                            case "ilvl" -> level = markup.number("val", 0);
                            default -> {}
                        }
                    }
                }
                default -> {}
            }
        }
        return new ParagraphLook(style, alignment, list, level, mark);
    }
}
