package vn.caitien.samples.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.samples.Dice;
import vn.caitien.samples.layout.Layout.Tricks;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.GridRow;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Made;
import vn.caitien.samples.paper.Paper.Pair;
import vn.caitien.samples.paper.Paper.Piece;
import vn.caitien.samples.paper.Paper.Turn;

/**
 * Writes a paper as WordprocessingML, part by part: lists counted by Word, tracked changes, cells merged both ways,
 * text boxes, nested tables, sections of lying pages.
 */
final class DocxWriter {
    private final Paper paper;
    private final Tricks tricks;
    private final DocxText text;
    private final StringBuilder body = new StringBuilder();
    private boolean landscape;

    private DocxWriter(Paper paper, Tricks tricks, Dice dice) {
        this.paper = paper;
        this.tricks = tricks;
        landscape = paper.look().landscape();
        text = new DocxText(dice, tricks.tracked());
    }

    static byte[] write(Paper paper, Tricks tricks, long seed) {
        return new DocxWriter(paper, tricks, new Dice(seed)).bytes();
    }

    private byte[] bytes() {
        if (tricks.nested()) {
            body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"")
                    .append(width()).append("\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"pct\"/></w:tcPr>");
        }
        paper.pieces().forEach(this::piece);
        if (tricks.nested()) {
            body.append("<w:p/></w:tc></w:tr></w:tbl>");
        }
        body.append("<w:p/>").append(section());
        Map<String, String> parts = new LinkedHashMap<>(DocxParts.fixed(paper.look()));
        parts.put("word/numbering.xml", text.numbering());
        parts.put("word/document.xml", DocxParts.document(body.toString()));
        return Zips.of(parts);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Line line -> body.append(text.paragraph(line, 0, true));
            case Pair pair -> pair(pair);
            case Grid grid -> grid(grid);
            case Turn turn -> {
                if (!tricks.nested()) {
                    body.append("<w:p><w:pPr>").append(section()).append("</w:pPr></w:p>");
                    landscape = turn.landscape();
                }
            }
        }
    }

    private void pair(Pair pair) {
        switch (pair.setting()) {
            case LINES -> {
                pair.left().forEach(line -> body.append(text.paragraph(line, 0, false)));
                pair.right().forEach(line -> body.append(text.paragraph(line, 0, false)));
            }
            case TABS -> {
                for (int i = 0; i < Math.max(pair.left().size(), pair.right().size()); i++) {
                    body.append(text.tabbed(i < pair.left().size() ? pair.left().get(i) : null,
                            i < pair.right().size() ? pair.right().get(i) : null, width()));
                }
            }
            case TEXT_BOX -> {
                body.append(text.box(pair.left()));
                pair.right().forEach(line -> body.append(text.paragraph(line, 0, false)));
            }
            case TABLE -> {
                int half = width() / 2;
                body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"")
                        .append(half).append("\"/><w:gridCol w:w=\"").append(half).append("\"/></w:tblGrid><w:tr>");
                for (List<Line> side : List.of(pair.left(), pair.right())) {
                    body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(half).append("\" w:type=\"dxa\"/></w:tcPr>");
                    side.forEach(line -> body.append(text.paragraph(line, 0, false)));
                    body.append(side.isEmpty() ? "<w:p/>" : "").append("</w:tc>");
                }
                body.append("</w:tr></w:tbl><w:p/>");
            }
        }
    }

    private void grid(Grid grid) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = grid.widths().stream().map(part -> part * width() / sum).toList();
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(width()).append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        body.append("</w:tblGrid>");
        int[] covered = new int[widths.size()];
        int[] spans = new int[widths.size()];
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid, i, widths, covered, spans);
        }
        body.append("</w:tbl>");
        if (tricks.nested()) {
            body.append("<w:p/>");
        }
    }

    private void row(Grid grid, int place, List<Integer> widths, int[] covered, int[] spans) {
        GridRow row = grid.rows().get(place);
        body.append("<w:tr><w:trPr>").append(grid.breaks() ? "" : "<w:cantSplit/>")
                .append(grid.repeats() && place < grid.heading() ? "<w:tblHeader/>" : "").append("</w:trPr>");
        int next = 0;
        for (int column = 0; column < widths.size(); ) {
            if (next < row.cells().size() && row.cells().get(next).column() == column) {
                GridCell cell = row.cells().get(next++);
                cell(cell, widths);
                covered[column] = cell.rows() - 1;
                spans[column] = cell.columns();
                column += cell.columns();
            } else if (covered[column] > 0) {
                covered[column]--;
                body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(sum(widths, column, spans[column]))
                        .append("\" w:type=\"dxa\"/>").append(gridSpan(spans[column]))
                        .append("<w:vMerge/></w:tcPr><w:p/></w:tc>");
                column += spans[column];
            } else {
                body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(column))
                        .append("\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>");
                column++;
            }
        }
        body.append("</w:tr>");
    }

    private void cell(GridCell cell, List<Integer> widths) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(sum(widths, cell.column(), cell.columns()))
                .append("\" w:type=\"dxa\"/>").append(gridSpan(cell.columns()))
                .append(cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "").append("</w:tcPr>");
        int size = (int) (paper.look().tableSize() * 2);
        boolean typed = cell.lines().stream().allMatch(line -> line.made() == Made.TYPED);
        if (tricks.lineBreaks() && typed && cell.lines().size() > 1) {
            body.append(text.broken(cell.lines(), size));
        } else {
            cell.lines().forEach(line -> body.append(text.paragraph(line, size, false)));
        }
        body.append(cell.lines().isEmpty() ? "<w:p/>" : "").append("</w:tc>");
    }

    private static String gridSpan(int columns) {
        return columns > 1 ? "<w:gridSpan w:val=\"" + columns + "\"/>" : "";
    }

    private static int sum(List<Integer> widths, int from, int count) {
        return widths.subList(from, from + count).stream().mapToInt(Integer::intValue).sum();
    }

    private int width() {
        return landscape ? 14570 : 9071;
    }

    private String section() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                + (landscape ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"" + (landscape ? 1134 : 1701)
                + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    }
}
