package vn.caitien.paper.docx;

import org.jspecify.annotations.Nullable;

/** What stands at the top of pages: their number, and across them a stamp. */
final class PageHeader {
    private static final String DRAWING = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    /** Words drawn along a straight path, as Word itself declares them. */
    private static final String PATH = "m@7,l@8,m@5,21600l@6,21600e";

    private PageHeader() {}

    /**
     * The part of a header.
     *
     * @param numbered whether the number of the page stands there; on the first one it does not
     * @param stamp null for none
     */
    static String of(boolean numbered, @Nullable String stamp, String font) {
        Markup out = new Markup().open("w:hdr", "xmlns:w", Parts.WORD, "xmlns:v", DRAWING, "xmlns:o", OFFICE);
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Style.PAGE_NUMBER.id()).close();
        if (stamp != null) {
            stamp(out, stamp, font);
        }
        if (numbered) {
            field(out, "begin");
            out.open("w:r").open("w:instrText", "xml:space", "preserve").text(" PAGE ").close().close();
            field(out, "separate");
            out.open("w:r").open("w:t").text("2").close().close();
            field(out, "end");
        }
        return out.close().close().toString();
    }

    private static void field(Markup out, String kind) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }

    private static void stamp(Markup out, String words, String font) {
        out.open("w:r").open("w:pict");
        out.open("v:shapetype", "id", "_x0000_t136", "coordsize", "21600,21600", "o:spt", 136, "adj", 10800, "path", PATH)
                .open("v:formulas");
        for (String formula : new String[] {"sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3",
            "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600"}) {
            out.empty("v:f", "eqn", formula);
        }
        out.close().empty("v:path", "textpathok", "t").empty("v:textpath", "on", "t", "fitshape", "t").close();
        out.open("v:shape", "id", "DauVanBan", "o:spid", "_x0000_s2049", "type", "#_x0000_t136", "alt", words, "style",
                        "position:absolute;margin-left:0;margin-top:0;width:400pt;height:100pt;rotation:315;z-index:-251658752;"
                                + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                                + "mso-position-vertical:center;mso-position-vertical-relative:margin",
                        "o:allowincell", "f", "fillcolor", "#d8d8d8", "stroked", "f")
                .empty("v:fill", "opacity", ".5")
                .empty("v:textpath", "style", "font-family:\"" + font + "\";font-size:1pt", "string", words)
                .close();
        out.close().close();
    }
}
