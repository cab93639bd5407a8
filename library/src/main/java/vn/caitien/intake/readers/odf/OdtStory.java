package vn.caitien.intake.readers.odf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.text.FontCode;

/** Reads a body, a cell or a text box: paragraphs, lists and tables in their order, whatever wraps them. */
final class OdtStory {
    final Markup markup;
    final OdfStyles styles;
    final Budget budget;
    final Deletions deletions;
    final Fonts fonts = new Fonts(FontCode.UNICODE);
    private final OdtLists lists;
    private final List<Draft> drafts = new ArrayList<>();

    /** The list a paragraph stands in. */
    private @Nullable Item item;

    /** An item of a list, until its first paragraph has its number. */
    private static final class Item {
        private final OdtLists.Counters counters;
        private final @Nullable String style;
        private final int level;
        private @Nullable Integer set;
        private boolean marked;

        private Item(OdtLists.Counters counters, @Nullable String style, int level) {
            this.counters = counters;
            this.style = style;
            this.level = level;
        }
    }

    OdtStory(Markup markup, OdfStyles styles, Budget budget) {
        this(markup, styles, budget, new OdtLists(styles), new Deletions());
    }

    private OdtStory(Markup markup, OdfStyles styles, Budget budget, OdtLists lists, Deletions deletions) {
        this.markup = markup;
        this.styles = styles;
        this.budget = budget;
        this.lists = lists;
        this.deletions = deletions;
    }

    /** A story inside this one. */
    OdtStory inner() {
        return new OdtStory(markup, styles, budget, lists, deletions);
    }

    /** Reads the element just entered to its end. */
    List<Draft> read() {
        walk();
        return drafts;
    }

    private void walk() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            take();
        }
    }

    private void take() {
        switch (markup.name()) {
            case "text:p" -> paragraph("");
            case "text:h" -> {
                boolean numbered = item == null && !markup.yes("is-list-header");
                paragraph(numbered ? lists.heading(markup.number("outline-level", 1) - 1) : "");
            }
            case "text:tracked-changes" -> deletions.read(markup);
            case "text:change-start", "text:change-end" -> deletions.mark(markup);
            case "text:list" -> list();
            case "table:table" -> drafts.add(new OdtTable(this).read());
            case "text:section" -> {
                if (!markup.attribute("display", "true").equals("none")) {
                    walk();
                }
            }
            case "text:index-body", "text:index-title", "text:table-of-content", "text:alphabetical-index",
                    "text:user-index", "text:numbered-paragraph", "office:text" -> walk();
            case "drawing:frame", "drawing:text-box", "drawing:custom-shape", "drawing:rect", "drawing:g", "drawing:a" -> walk();
            default -> {}
        }
    }

    private void list() {
        Item outer = item;
        String style = markup.attribute("style-name", outer == null || outer.style == null ? "" : outer.style);
        OdtLists.Counters counters = outer == null ? lists.begin(markup, style) : outer.counters;
        int level = outer == null ? 0 : outer.level + 1;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "text:list-item" -> {
                    item = new Item(counters, markup.attribute("style-override", style), level);
                    item.set = markup.attribute("start-value") == null ? null : markup.number("start-value", 1);
                    walk();
                }
                case "text:list-header" -> {
                    item = new Item(counters, style, level);
                    item.marked = true;
                    walk();
                }
                default -> {}
            }
        }
        item = outer;
    }

    private void paragraph(String heading) {
        Item own = item;
        OdfStyle style = styles.of("paragraph", markup.attribute("style-name"));
        Sentence sentence = new Sentence(budget);
        new OdtParagraph(this, sentence).read(style);
        String mark = heading;
        if (own != null && !own.marked) {
            own.marked = true;
            mark = lists.mark(own.counters, own.style, own.level, own.set);
        }
        drafts.addAll(sentence.takeBoxesBefore());
        List<String> lines = sentence.lines(mark);
        if (!lines.isEmpty()) {
            drafts.add(new Draft.Text(lines, sentence.bold(), style.isCentred()));
        }
        drafts.addAll(sentence.boxesBehind());
    }
}
