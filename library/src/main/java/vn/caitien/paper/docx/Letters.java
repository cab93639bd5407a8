package vn.caitien.paper.docx;

import static vn.caitien.paper.docx.Lengths.size;

/** How the letters of a style look. Capitals are a look: the text itself stays as it is written. */
enum Letters {
    PLAIN(false, false, false),
    PLAIN_CAPITALS(false, false, true),
    BOLD(true, false, false),
    BOLD_CAPITALS(true, false, true),
    ITALIC(false, true, false),
    BOLD_ITALIC(true, true, false);

    private final boolean bold;
    private final boolean italic;
    private final boolean capitals;

    Letters(boolean bold, boolean italic, boolean capitals) {
        this.bold = bold;
        this.italic = italic;
        this.capitals = capitals;
    }

    /** Writes the properties of such letters in that size in points. */
    void write(Markup out, double size) {
        out.open("w:rPr");
        if (bold) {
            out.empty("w:b").empty("w:bCs");
        }
        if (italic) {
            out.empty("w:i").empty("w:iCs");
        }
        if (capitals) {
            out.empty("w:caps");
        }
        out.empty("w:sz", "w:val", size(size)).empty("w:szCs", "w:val", size(size)).close();
    }
}
