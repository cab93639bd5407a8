package vn.caitien.intake.readers.odf;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import vn.caitien.intake.readers.flow.Edges;
import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.sheets.CellLook;

/**
 * A cell of a sheet.
 *
 * @param text what it shows, line feeds between its lines
 */
record OdsCell(String text, CellLook look) {

    /** Reads the element just entered: {@code table-cell}. */
    static OdsCell read(Markup markup, OdfStyles styles, OdfStyle style, Budget budget) {
        String type = markup.attribute("value-type", "");
        String value = markup.attribute(type.equals("date") ? "date-value" : "value", "");
        StringJoiner lines = new StringJoiner("\n");
        boolean bold = false;
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("text:p")) {
                Sentence sentence = new Sentence(budget);
                new OdtParagraph(new OdtStory(markup, styles, budget), sentence).read(style);
                sentence.lines("").forEach(lines::add);
                bold |= sentence.bold();
            }
        }
        String shown = switch (type) {
            case "float", "currency" -> ShownValues.number(lines.toString(), value);
            case "date" -> styles.showsDatesByCountry(style) ? ShownValues.date(lines.toString(), value) : lines.toString();
            default -> lines.toString();
        };
        return new OdsCell(shown, new CellLook(bold, style.isCentred(), isRuled(style.edges())));
    }

    private static boolean isRuled(Edges edges) {
        return Stream.of(edges.top(), edges.bottom(), edges.left(), edges.right())
                        .filter(Objects::nonNull)
                        .filter(List.of(true)::contains)
                        .count()
                >= 2;
    }
}
