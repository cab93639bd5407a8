package vn.caitien.samples.write;

import java.util.List;
import vn.caitien.samples.Dice;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Pair;
import vn.caitien.samples.paper.Paper.Piece;
import vn.caitien.samples.paper.Paper.Setting;
import vn.caitien.samples.paper.Paper.Turn;

/** A paper as XHTML for printing. */
final class HtmlWriter {
    private static final double CELL_EDGES = 6.6;

    private final Paper paper;
    private final Dice dice = new Dice(1);
    private final StringBuilder out = new StringBuilder();
    private boolean lying;
    private List<Integer> widths = List.of();
    private double pointsOfPart;
    private double inside;

    HtmlWriter(Paper paper) {
        this.paper = paper;
    }

    String html() {
        Paper.Look look = paper.look();
        String running = look.running().isEmpty() ? "" : "'" + look.running() + " '";
        String top = (running + (look.pageNumbers() ? " counter(page)" : "")).strip();
        out.append("<html><head><style>")
                .append("@page { size: A4 ").append(look.landscape() ? "landscape" : "portrait")
                .append("; margin: 20mm 15mm 20mm ").append(look.landscape() ? "20mm" : "30mm")
                .append("; @top-center { content: ").append(top.isEmpty() ? "''" : top)
                .append("; font-family: body; font-size: 11pt } }")
                .append("@page:first { @top-center { content: '' } }")
                .append("@page lying { size: A4 landscape; margin: 20mm 15mm } .lying { page: lying }")
                .append("body { font-family: body; font-size: ").append(look.size()).append("pt }")
                .append("p { margin: 3pt 0 } td p, .pair p { margin: 0 } .i { text-indent: 1cm; text-align: justify }")
                .append(".c { text-align: center } table { width: 100%; border-collapse: collapse }")
                .append(".grid { table-layout: fixed; -fs-table-paginate: paginate; font-size: ").append(look.tableSize())
                .append("pt; margin: 4pt 0 } .grid td { border: 0.6pt solid black; padding: 2pt 3pt; vertical-align: top;")
                .append(" } .whole tr { page-break-inside: avoid }")
                .append(" .pair td { width: 50%; vertical-align: top }")
                .append("</style></head><body><div>");
        paper.pieces().forEach(this::piece);
        return out.append("</div></body></html>").toString();
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Line line -> line(line);
            case Pair pair -> pair(pair);
            case Grid grid -> grid(grid);
            case Turn turn -> {
                boolean same = lying == turn.landscape();
                lying = turn.landscape();
                out.append("</div><div").append(lying ? " class=\"lying\"" : "")
                        .append(same ? " style=\"page-break-before: always\"" : "").append(">");
            }
        }
    }

    private void pair(Pair pair) {
        if (pair.setting() == Setting.LINES) {
            pair.left().forEach(this::line);
            pair.right().forEach(this::line);
            return;
        }
        out.append("<table class=\"pair\"><tr>");
        for (List<Line> side : List.of(pair.left(), pair.right())) {
            out.append("<td>");
            side.forEach(this::line);
            out.append("</td>");
        }
        out.append("</tr></table>");
    }

    private void grid(Grid grid) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        out.append("<table class=\"grid").append(grid.breaks() ? "" : " whole")
                .append("\" style=\"width:").append(pageWidth()).append("pt\"><colgroup>");
        pointsOfPart = pageWidth() / sum;
        widths = grid.widths();
        grid.widths().forEach(part -> out.append("<col style=\"width:").append(part * 100.0 / sum).append("%\"/>"));
        out.append("</colgroup>");
        int heads = grid.repeats() ? grid.heading() : 0;
        rows(grid, 0, heads, "thead");
        rows(grid, heads, grid.rows().size(), "tbody");
        out.append("</table>");
    }

    private void rows(Grid grid, int from, int to, String part) {
        if (from == to) {
            return;
        }
        out.append("<").append(part).append(">");
        grid.rows().subList(from, to).forEach(row -> {
            out.append("<tr>");
            row.cells().forEach(this::cell);
            out.append("</tr>");
        });
        out.append("</").append(part).append(">");
    }

    private void cell(GridCell cell) {
        int parts = widths.subList(cell.column(), cell.column() + cell.columns()).stream().mapToInt(Integer::intValue).sum();
        inside = parts * pointsOfPart - CELL_EDGES;
        out.append("<td colspan=\"").append(cell.columns()).append("\" rowspan=\"").append(cell.rows()).append("\"")
                .append(torn()).append(">");
        cell.lines().forEach(this::line);
        out.append("</td>");
        inside = 0;
    }

    /** Between the margins, in points; as the page rules of the style sheet say. */
    private double pageWidth() {
        double millimetres = lying ? 297 - 30 : paper.look().landscape() ? 297 - 35 : 210 - 45;
        return millimetres * 72 / 25.4;
    }

    /** Hidden borders win over a neighbour's, so one side is enough. */
    private String torn() {
        double share = paper.look().torn();
        String right = dice.chance(share) ? "border-right:hidden;" : "";
        String bottom = dice.chance(share) ? "border-bottom:hidden;" : "";
        return right.isEmpty() && bottom.isEmpty() ? "" : " style=\"" + right + bottom + "\"";
    }

    private void line(Line line) {
        String text = DocxParts.escape(inside > 0 ? cut(line) : line.printed()).replace(String.valueOf(Wrapping.CUT), "<br/>");
        out.append(switch (line.align()) {
            case LEFT -> "<p>";
            case CENTRE -> "<p class=\"c\">";
            case JUSTIFIED -> "<p class=\"i\">";
        });
        out.append(line.bold() ? "<b>" : "").append(line.italic() ? "<i>" : "");
        out.append(text.isEmpty() ? "&#160;" : text);
        out.append(line.italic() ? "</i>" : "").append(line.bold() ? "</b>" : "").append("</p>");
    }

    private String cut(Line line) {
        String family = paper.look().font().equals("Arial") ? "LiberationSans" : "LiberationSerif";
        String style = line.bold() ? line.italic() ? "-BoldItalic" : "-Bold" : line.italic() ? "-Italic" : "-Regular";
        return Wrapping.of(family + style).cut(line.printed(), paper.look().tableSize(), inside);
    }
}
