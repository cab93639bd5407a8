package vn.caitien.intake.readers.odf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Edges;
import vn.caitien.intake.readers.ooxml.Markup;

/** Gathers the properties of one style. */
final class StyleReader {
    private final Markup markup;
    private final Map<String, String> families;
    private @Nullable Boolean bold;
    private @Nullable Boolean hidden;
    private @Nullable Boolean capitals;
    private @Nullable String font;
    private @Nullable String alignment;
    private @Nullable Boolean shown;
    private Edges edges = Edges.SILENT;

    /** @param families the names of font families by the names the document gives them */
    StyleReader(Markup markup, Map<String, String> families) {
        this.markup = markup;
        this.families = families;
    }

    /** Reads the element just entered: {@code style} or {@code default-style}. */
    OdfStyle read() {
        String parent = markup.attribute("parent-style-name");
        String data = markup.attribute("data-style-name");
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "style:text-properties" -> text();
                case "style:paragraph-properties" -> alignment = markup.attribute("text-align");
                case "style:table-cell-properties" -> edges = edges();
                case "style:table-properties" -> shown = markup.attribute("display") == null ? null : markup.yes("display");
                default -> {}
            }
        }
        return new OdfStyle(parent, bold, hidden, capitals, font, alignment, data, shown, edges);
    }

    private void text() {
        String weight = markup.attribute("font-weight");
        bold = weight == null ? null : weight.equals("bold") || weight.matches("[6-9]00");
        String display = markup.attribute("display");
        hidden = display == null ? null : display.equals("none");
        String transform = markup.attribute("text-transform");
        capitals = transform == null ? null : transform.equals("uppercase");
        String name = markup.attribute("font-name");
        String family = name == null ? markup.attribute("font-family") : families.getOrDefault(name, name);
        font = family == null ? null : family.replace("'", "");
    }

    private Edges edges() {
        String all = markup.attribute("border");
        return new Edges(edge("border-top", all), edge("border-bottom", all), edge("border-left", all),
                edge("border-right", all), null, null);
    }

    private @Nullable Boolean edge(String side, @Nullable String all) {
        String border = markup.attribute(side);
        String said = border != null ? border : all;
        return said == null ? null : !said.startsWith("none") && !said.endsWith("#ffffff") && !said.startsWith("0pt");
    }
}
