package vn.caitien.paper.docx;

import static vn.caitien.paper.docx.Lengths.mm;
import static vn.caitien.paper.docx.Lengths.pt;
import static vn.caitien.paper.docx.Lengths.size;

import vn.caitien.paper.template.Template;
import vn.caitien.paper.template.Template.Sizes;

/** The styles of a paper, Nghị định 30/2020/NĐ-CP, Phụ lục I, with the template's values. */
final class StyleSheet {
    private static final int SINGLE = 240;
    private static final double CELL_SPACE = 2;

    private final Template template;
    private final Markup out = new Markup();

    private StyleSheet(Template template) {
        this.template = template;
    }

    /** The part {@code word/styles.xml}. */
    static String of(Template template, String language) {
        StyleSheet sheet = new StyleSheet(template);
        sheet.all(language);
        return sheet.out.toString();
    }

    private void all(String language) {
        Sizes sizes = template.sizes();
        out.open("w:styles", "xmlns:w", Parts.WORD);
        defaults(language);
        out.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal").empty("w:name", "w:val", "Normal")
                .empty("w:qFormat").close();
        TableStyles.write(out);
        for (Style style : Style.values()) {
            switch (style) {
                case BODY, ITEM -> running(style, "both", true);
                case CENTRED -> running(style, "center", false);
                case NOTE -> style(style, sizes.recipients(), "left", Letters.ITALIC, "");
                case HEADING_1, HEADING_2, HEADING_3 -> heading(style);
                case KIND -> style(style, sizes.title(), "center", Letters.BOLD_CAPITALS, "first");
                case SUMMARY -> style(style, sizes.title(), "center", Letters.BOLD, "keep");
                case GOVERNING -> style(style, sizes.head(), "center", Letters.PLAIN_CAPITALS, "");
                case ISSUER -> style(style, sizes.head(), "center", Letters.BOLD_CAPITALS, "");
                case STATE -> style(style, sizes.head(), "center", Letters.BOLD, "");
                case MOTTO -> style(style, sizes.motto(), "center", Letters.BOLD, "");
                case NUMBER -> style(style, sizes.head(), "center", Letters.PLAIN, "apart");
                case PLACE_AND_DATE -> style(style, sizes.body(), "center", Letters.ITALIC, "apart");
                case LINE -> style(style, 1, "center", Letters.PLAIN, "line");
                case TABLE_HEAD -> style(style, sizes.table(), "center", Letters.BOLD, "cell");
                case TABLE_BAND -> style(style, sizes.table(), "left", Letters.BOLD, "cell");
                case TABLE_TEXT -> style(style, sizes.table(), "left", Letters.PLAIN, "cell");
                case TABLE_SHORT -> style(style, sizes.table(), "center", Letters.PLAIN, "cell");
                case RECIPIENTS_HEAD -> style(style, sizes.recipientsHead(), "left", Letters.BOLD_ITALIC, "");
                case RECIPIENT -> style(style, sizes.recipients(), "left", Letters.PLAIN, "");
                case POST -> style(style, sizes.body(), "center", Letters.BOLD_CAPITALS, "");
                case SIGNER -> style(style, sizes.body(), "center", Letters.BOLD, "");
                case PAGE_NUMBER -> style(style, sizes.pageNumber(), "center", Letters.PLAIN, "");
            }
        }
        out.close();
    }

    private void defaults(String language) {
        String font = template.font();
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr")
                .empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font)
                .empty("w:color", "w:val", "000000")
                .empty("w:sz", "w:val", size(template.sizes().body())).empty("w:szCs", "w:val", size(template.sizes().body()))
                .empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", "ar-SA")
                .close().close()
                .open("w:pPrDefault").open("w:pPr").empty("w:widowControl").empty("w:spacing", "w:before", 0, "w:after", 0, "w:line", SINGLE, "w:lineRule", "auto")
                .close().close().close();
    }

    private void running(Style style, String justified, boolean indented) {
        begin(style);
        out.open("w:pPr");
        runningSpace();
        if (indented) {
            out.empty("w:ind", "w:firstLine", mm(template.body().firstLine()));
        }
        out.empty("w:jc", "w:val", justified).close().close();
    }

    private void runningSpace() {
        out.empty("w:spacing", "w:before", pt(template.body().before()), "w:line", (int) Math.round(SINGLE * template.body().lines()),
                "w:lineRule", "auto");
    }

    private void heading(Style style) {
        int level = style.ordinal() - Style.HEADING_1.ordinal();
        begin(style);
        out.open("w:pPr").empty("w:keepNext").empty("w:keepLines");
        runningSpace();
        out.empty("w:ind", "w:firstLine", mm(template.body().firstLine())).empty("w:jc", "w:val", "both")
                .empty("w:outlineLvl", "w:val", level).close();
        Letters.BOLD.write(out, template.sizes().body());
        out.close();
    }

    /** @param setting how it stands among others: of a table's cell, a drawn line, apart from what is above, first or kept with what follows */
    private void style(Style style, double size, String justified, Letters letters, String setting) {
        begin(style);
        out.open("w:pPr");
        if (setting.equals("first") || setting.equals("keep")) {
            out.empty("w:keepNext");
        }
        switch (setting) {
            case "apart" -> out.empty("w:spacing", "w:before", pt(template.body().before() / 2));
            case "first" -> out.empty("w:spacing", "w:before", pt(3 * template.body().before()));
            case "cell" -> out.empty("w:spacing", "w:before", pt(CELL_SPACE), "w:after", pt(CELL_SPACE));
            case "line" -> out.empty("w:spacing", "w:before", pt(1), "w:after", pt(1), "w:line", pt(2), "w:lineRule", "exact");
            default -> { }
        }
        out.empty("w:jc", "w:val", justified).close();
        letters.write(out, size);
        out.close();
    }

    private void begin(Style style) {
        boolean builtIn = style.name().startsWith("HEADING");
        if (builtIn) {
            out.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        } else {
            out.open("w:style", "w:type", "paragraph", "w:customStyle", 1, "w:styleId", style.id());
        }
        out.empty("w:name", "w:val", style.shown()).empty("w:basedOn", "w:val", "Normal");
        if (builtIn) {
            out.empty("w:next", "w:val", Style.BODY.id());
        }
        out.empty("w:qFormat");
    }
}
