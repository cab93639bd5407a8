package vn.caitien.samples.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.samples.Dice;
import vn.caitien.samples.paper.Paper.Align;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Made;

/** Paragraphs of a Word document: runs torn anywhere, tracked changes, counted lists, tabs, text boxes. */
final class DocxText {
    private static final List<Made> LISTS = List.of(Made.BULLET, Made.NUMBER, Made.LETTER, Made.ROMAN);
    private static final String AUTHOR = " w:author=\"Tổ thư ký\" w:date=\"2025-09-01T08:00:00Z\"";

    private final Dice dice;
    private final boolean tracked;
    private final List<Made> lists = new ArrayList<>();
    private int changes;

    DocxText(Dice dice, boolean tracked) {
        this.dice = dice;
        this.tracked = tracked;
        lists.add(Made.BULLET);
    }

    /** A paragraph; size in half points, 0 for that of the body. */
    String paragraph(Line line, int size, boolean spaced) {
        return "<w:p><w:pPr>" + list(line) + (spaced ? "<w:spacing w:before=\"60\" w:after=\"60\"/>" : "")
                + (line.made() == Made.TYPED && line.align() == Align.JUSTIFIED ? "<w:ind w:firstLine=\"567\"/>" : "")
                + jc(line) + "</w:pPr>" + runs(line, size) + "</w:p>";
    }

    /** One paragraph with a line break before every line but the first. */
    String broken(List<Line> lines, int size) {
        StringBuilder out = new StringBuilder("<w:p><w:pPr>" + jc(lines.getFirst()) + "</w:pPr>");
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "<w:r><w:br/></w:r>").append(runs(lines.get(i), size));
        }
        return out.append("</w:p>").toString();
    }

    /** Two lines on one, each centred on its half of the page. */
    String tabbed(@Nullable Line left, @Nullable Line right, int width) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"" + width / 4 + "\"/><w:tab w:val=\"center\" w:pos=\""
                + width * 3 / 4 + "\"/></w:tabs></w:pPr><w:r><w:tab/></w:r>" + (left == null ? "" : runs(left, 0))
                + "<w:r><w:tab/></w:r>" + (right == null ? "" : runs(right, 0)) + "</w:p>";
    }

    /** A text box, written as word processors do: once in the new markup, once more for older ones. */
    String box(List<Line> lines) {
        StringBuilder inner = new StringBuilder("<w:txbxContent>");
        lines.forEach(line -> inner.append(paragraph(line, 0, false)));
        inner.append("</w:txbxContent>");
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\""
                + " distL=\"0\" distR=\"0\"><wp:extent cx=\"2700000\" cy=\"1080000\"/><wp:docPr id=\"" + (100 + changes++)
                + "\" name=\"Khung\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr"
                + " txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2700000\" cy=\"1080000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>" + inner
                + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape style=\"width:212pt;height:85pt\"><v:textbox>" + inner
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    /** The part that says how lists are counted. */
    String numbering() {
        StringBuilder out = new StringBuilder(DocxParts.XML + "<w:numbering " + DocxParts.NAMESPACES + ">");
        String[] kinds = {"bullet", "decimal", "lowerLetter", "upperRoman"};
        String[] forms = {"-", "%1.", "%1)", "%1."};
        for (int i = 0; i < kinds.length; i++) {
            out.append("<w:abstractNum w:abstractNumId=\"").append(i).append("\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>")
                    .append("<w:numFmt w:val=\"").append(kinds[i]).append("\"/><w:lvlText w:val=\"").append(forms[i])
                    .append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"284\" w:hanging=\"284\"/></w:pPr>")
                    .append("</w:lvl></w:abstractNum>");
        }
        for (int i = 0; i < lists.size(); i++) {
            out.append("<w:num w:numId=\"").append(i + 1).append("\"><w:abstractNumId w:val=\"")
                    .append(LISTS.indexOf(lists.get(i))).append("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>")
                    .append("</w:lvlOverride></w:num>");
        }
        return out.append("</w:numbering>").toString();
    }

    private String list(Line line) {
        if (line.made() == Made.TYPED) {
            return "";
        }
        int id = 1;
        if (line.made() != Made.BULLET) {
            boolean first = List.of("1. ", "a) ", "I. ").contains(line.label());
            if (first || !lists.contains(line.made())) {
                lists.add(line.made());
            }
            id = lists.lastIndexOf(line.made()) + 1;
        }
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
    }

    private static String jc(Line line) {
        return switch (line.align()) {
            case LEFT -> "";
            case CENTRE -> "<w:jc w:val=\"center\"/>";
            case JUSTIFIED -> "<w:jc w:val=\"both\"/>";
        };
    }

    private String runs(Line line, int size) {
        String text = line.made() == Made.TYPED ? line.printed() : line.text();
        if (text.isEmpty()) {
            return "";
        }
        String style = "<w:rPr>" + (line.bold() ? "<w:b/>" : "") + (line.italic() ? "<w:i/>" : "")
                + (size > 0 ? "<w:sz w:val=\"" + size + "\"/>" : "") + "</w:rPr>";
        String[] words = text.split(" ");
        if (tracked && words.length > 5 && dice.chance(0.3)) {
            return changed(words, style);
        }
        int tear = dice.chance(0.3) ? dice.between(0, text.length()) : 0;
        return (tear > 0 ? run(text.substring(0, tear), style) : "") + run(text.substring(tear), style);
    }

    private String changed(String[] words, String style) {
        int from = dice.between(1, words.length - 3);
        String before = String.join(" ", Arrays.copyOfRange(words, 0, from)) + " ";
        String inserted = words[from] + " " + words[from + 1] + " ";
        String after = String.join(" ", Arrays.copyOfRange(words, from + 2, words.length));
        String mark = " w:id=\"" + ++changes + "\"" + AUTHOR;
        String other = " w:id=\"" + ++changes + "\"" + AUTHOR;
        return run(before, style) + "<w:del" + mark + "><w:r>" + style
                + "<w:delText xml:space=\"preserve\">dự kiến </w:delText></w:r></w:del><w:ins" + other + ">"
                + run(inserted, style) + "</w:ins>" + run(after, style);
    }

    private static String run(String text, String style) {
        return text.isEmpty() ? ""
                : "<w:r>" + style + "<w:t xml:space=\"preserve\">" + DocxParts.escape(text) + "</w:t></w:r>";
    }
}
