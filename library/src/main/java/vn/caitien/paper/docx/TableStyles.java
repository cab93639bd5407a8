package vn.caitien.paper.docx;

import java.util.List;

/** The two kinds of tables: with drawn borders, and without, for blocks side by side. */
final class TableStyles {
    static final String RULED = "BangKe";
    static final String PLAIN = "BangKhongKe";
    /** Left and right of the words, in twips. */
    static final int CELL_MARGIN = 70;
    private static final int HALF_POINT = 4;
    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private TableStyles() {}

    static void write(Markup out) {
        out.open("w:style", "w:type", "table", "w:default", 1, "w:styleId", "TableNormal").empty("w:name", "w:val", "Normal Table")
                .empty("w:uiPriority", "w:val", 99).empty("w:semiHidden").empty("w:unhideWhenUsed");
        properties(out, false, 0);
        out.close();
        style(out, RULED, "Bảng kẻ khung", true, CELL_MARGIN);
        style(out, PLAIN, "Bảng không khung", false, 0);
    }

    private static void style(Markup out, String id, String name, boolean ruled, int margin) {
        out.open("w:style", "w:type", "table", "w:customStyle", 1, "w:styleId", id).empty("w:name", "w:val", name)
                .empty("w:basedOn", "w:val", "TableNormal");
        properties(out, ruled, margin);
        out.close();
    }

    private static void properties(Markup out, boolean ruled, int margin) {
        out.open("w:tblPr").empty("w:tblInd", "w:w", 0, "w:type", "dxa");
        if (ruled) {
            out.open("w:tblBorders");
            SIDES.forEach(side -> out.empty("w:" + side, "w:val", "single", "w:sz", HALF_POINT, "w:space", 0, "w:color", "000000"));
            out.close();
        }
        out.open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            boolean beside = side.equals("left") || side.equals("right");
            out.empty("w:" + side, "w:w", beside ? margin : 0, "w:type", "dxa");
        }
        out.close().close();
    }
}
