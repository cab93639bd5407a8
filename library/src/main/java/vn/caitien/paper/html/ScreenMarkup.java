package vn.caitien.paper.html;

import java.util.List;
import java.util.Locale;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.markup.Markup;
import vn.caitien.paper.markup.RunMarkup;
import vn.caitien.paper.markup.TableMarkup;
import vn.caitien.paper.template.Template;

/** A paper as a page of the screen. */
final class ScreenMarkup {
    private final Markup out = new Markup();
    private final Document document;
    private final Template template;

    ScreenMarkup(Document document, Template template) {
        this.document = document;
        this.template = template;
    }

    String whole() {
        out.open("html", "lang", document.language());
        head();
        out.open("body").open("main");
        if (document.stamp() != null) {
            out.element("p", document.stamp(), "class", "stamp");
        }
        if (document.parts().stream().flatMap(pages -> pages.blocks().stream()).noneMatch(Title.class::isInstance)) {
            out.element("h1", document.title(), "class", "unseen");
        }
        document.parts().forEach(this::pages);
        return out.close().close().close().toString();
    }

    private void head() {
        out.open("head").empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.element("title", document.title());
        out.open("style").raw(ScreenStyle.of(template)).close().close();
    }

    private void pages(Pages pages) {
        out.open("div", "class", pages.orientation() == Orientation.LANDSCAPE ? "pages wide" : "pages");
        pages.blocks().forEach(this::block);
        out.close();
    }

    private void block(Block block) {
        switch (block) {
            case Letterhead head -> new FrameMarkup(out).letterhead(head);
            case Title title -> new FrameMarkup(out).title(title);
            case AnnexHead annex -> new FrameMarkup(out).annex(annex);
            case Heading heading -> out.element("h" + Math.min(4, heading.level() + 1), heading.printed());
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> table(table);
            case Signature signature -> new FrameMarkup(out).signature(signature);
            case Code code -> out.element("p", code.words(), "class", "note").element("p", code.address(), "class", "note");
        }
    }

    private void paragraph(Paragraph paragraph) {
        out.open("p", "class", paragraph.role().name().toLowerCase(Locale.ROOT));
        new RunMarkup(out).runs(paragraph.runs());
        out.close();
    }

    private void table(Table table) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", table.name());
        out.open("table", "style", "--columns:" + table.columns().size());
        out.element("caption", table.name());
        columns(table.columns());
        new TableMarkup(out, _ -> null).rows(table);
        out.close().close();
    }

    private void columns(List<Table.Column> columns) {
        double all = columns.stream().mapToDouble(Table.Column::share).sum();
        out.open("colgroup");
        columns.forEach(column -> out.empty("col", "style", String.format(Locale.ROOT, "width:%.2f%%", 100 * column.share() / all)));
        out.close();
    }
}
