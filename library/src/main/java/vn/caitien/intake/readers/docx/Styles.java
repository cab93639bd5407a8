package vn.caitien.intake.readers.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Edges;
import vn.caitien.intake.readers.ooxml.Markup;

/** The document's styles (17.7), each with what it takes over from those it is based on. */
final class Styles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> byId;
    private final Map<String, Style> whole = new HashMap<>();
    private final Style standard;

    /**
     * A style.
     *
     * @param list the list its paragraphs belong to; null when it names none
     * @param level the list level; null when it names none
     */
    record Style(
            @Nullable String base,
            @Nullable String alignment,
            @Nullable String list,
            @Nullable Integer level,
            Look look,
            Edges edges) {

        static final Style SILENT = new Style(null, null, null, null, Look.SILENT, Edges.SILENT);

        private Style over(Style other) {
            return new Style(
                    other.base,
                    alignment != null ? alignment : other.alignment,
                    list != null ? list : other.list,
                    level != null ? level : other.level,
                    look.over(other.look),
                    edges.over(other.edges));
        }
    }

    private Styles(Map<String, Style> byId, Style standard) {
        this.byId = byId;
        this.standard = standard;
    }

    /** Reads the styles part; null, a document without one, gives no styles. */
    static Styles read(@Nullable Markup markup) {
        Map<String, Style> byId = new HashMap<>();
        List<String> standards = new ArrayList<>();
        while (markup != null && markup.child(1)) {
            if (markup.name().equals("style")) {
                String id = markup.attribute("styleId", "");
                if (markup.yes("default") && markup.attribute("type", "").equals("paragraph")) {
                    standards.add(id);
                }
                byId.putIfAbsent(id, readStyle(markup));
            }
        }
        Styles plain = new Styles(byId, Style.SILENT);
        return new Styles(byId, standards.isEmpty() ? Style.SILENT : plain.of(standards.getFirst()));
    }

    /** The style of this id with all it inherits; the standard paragraph style for null; a silent one if unknown. */
    Style of(@Nullable String id) {
        if (id == null) {
            return standard;
        }
        Style known = whole.get(id);
        if (known == null) {
            known = byId.getOrDefault(id, Style.SILENT);
            for (int i = 0; i < LONGEST_CHAIN && known.base != null && byId.containsKey(known.base); i++) {
                known = known.over(byId.get(known.base));
            }
            whole.put(id, known);
        }
        return known;
    }

    /** The run properties of a character style; silent for null. */
    Look lookOf(@Nullable String id) {
        return id == null ? Look.SILENT : of(id).look;
    }

    /** The borders of a table style; silent for null. */
    Edges edgesOf(@Nullable String id) {
        return id == null ? Edges.SILENT : of(id).edges;
    }

    private static Style readStyle(Markup markup) {
        String base = null;
        ParagraphLook paragraph = ParagraphLook.SILENT;
        Look look = Look.SILENT;
        Edges edges = Edges.SILENT;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "basedOn" -> base = markup.attribute("val");
                case "pPr" -> paragraph = ParagraphLook.read(markup);
                case "rPr" -> look = Look.read(markup);
                case "tblPr", "tcPr" -> edges = edges.over(borders(markup));
                case "tblStylePr" -> edges = edges.over(partBorders(markup));
                default -> {}
            }
        }
        return new Style(base, paragraph.alignment(), paragraph.list(), paragraph.level(), look, edges);
    }

    /** Borders that a style gives to one part of a table only, such as its first row, count as the table's. */
    private static Edges partBorders(Markup markup) {
        Edges edges = Edges.SILENT;
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("tblPr") || markup.name().equals("tcPr")) {
                edges = edges.over(borders(markup));
            }
        }
        return edges;
    }

    private static Edges borders(Markup markup) {
        Edges edges = Edges.SILENT;
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("tblBorders") || markup.name().equals("tcBorders")) {
                edges = edges.over(Borders.read(markup));
            }
        }
        return edges;
    }
}
