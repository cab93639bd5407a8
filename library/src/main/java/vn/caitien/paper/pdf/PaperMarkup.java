package vn.caitien.paper.pdf;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.markup.Markup;
import vn.caitien.paper.markup.RunMarkup;
import vn.caitien.paper.markup.TableMarkup;
import vn.caitien.paper.template.Template;

/** A paper as the XHTML that is laid out on pages. */
final class PaperMarkup {
    private final Markup out = new Markup();
    private final Document document;
    private final Template template;
    private final Bookmarks bookmarks;

    private PaperMarkup(Document document, Template template) {
        this.document = document;
        this.template = template;
        this.bookmarks = Bookmarks.of(document);
    }

    static String of(Document document, Template template) {
        return new PaperMarkup(document, template).whole();
    }

    private String whole() {
        out.open("html", "lang", document.language());
        out.open("head").element("title", document.title());
        out.empty("meta", "name", "subject", "content", document.title());
        out.open("style").raw(Style.of(template)).close();
        bookmarks.write(out);
        out.close();
        out.open("body");
        IntStream.range(0, document.parts().size()).forEach(part -> pages(document.parts().get(part), part > 0));
        return out.close().close().toString();
    }

    private void pages(Pages pages, boolean next) {
        Sheet sheet = Sheet.of(pages.orientation(), template);
        out.open("div", "class", Style.name(pages.orientation()) + (next ? " next" : ""), "style", "width:" + Style.pt(sheet.room()));
        Keeping keeping = new Keeping(pages.blocks(), template, sheet);
        for (int at = 0; at < pages.blocks().size(); at++) {
            block(pages.blocks().get(at), sheet, free(keeping.needed(at)));
        }
        out.close();
    }

    private void block(Block block, Sheet sheet, @Nullable String free) {
        HeadMarkup head = new HeadMarkup(out, template, sheet.room());
        switch (block) {
            case Letterhead letterhead -> head.letterhead(letterhead);
            case Title title -> head.title(title);
            case AnnexHead annex -> head.annex(annex, bookmarks.id(annex));
            case Heading heading -> out.element("h" + Math.min(6, heading.level() + 1), heading.printed(),
                    "id", bookmarks.id(heading), "style", free);
            case Paragraph paragraph -> paragraph(paragraph, free);
            case Table table -> table(table, sheet);
            case Signature signature -> new SignatureMarkup(out).write(signature, sheet.room());
            case Code code -> CodePicture.write(code, out);
        }
    }

    private void paragraph(Paragraph paragraph, @Nullable String free) {
        out.open("p", "class", paragraph.role().name().toLowerCase(Locale.ROOT), "style", free);
        new RunMarkup(out).runs(paragraph.runs());
        out.close();
    }

    private void table(Table table, Sheet sheet) {
        TableFit fit = TableFit.of(table, sheet.room(), template.sizes().table());
        out.open("table", "style", "width:" + Style.pt(sheet.room()) + ";font-size:" + Style.pt(fit.size()));
        for (double width : fit.widths()) {
            out.empty("col", "style", "width:" + Style.pt(width));
        }
        new TableMarkup(out, row -> rowStyle(table, row, fit, sheet)).rows(table);
        out.close();
    }

    private static @Nullable String rowStyle(Table table, int row, TableFit fit, Sheet sheet) {
        if (TableMarkup.isBand(table.body().get(row))) {
            return free(fit.needed(table, row, sheet));
        }
        return fit.whole(table.body().get(row), sheet) ? "page-break-inside:avoid" : null;
    }

    private static @Nullable String free(double points) {
        return points == 0 ? null : "-fs-page-break-min-height:" + Style.pt(points);
    }
}
