package vn.caitien.intake.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.flow.Symbols;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;

/** Reads a page or a cell: paragraphs and tables in their order. */
final class HtmlStory {
    private static final int DEEPEST = 500;

    final StyleSheet sheet;
    final ListMarks marks;
    final Fonts fonts;
    final Budget budget;
    private final List<Draft> drafts = new ArrayList<>();
    private Sentence sentence;
    private String mark = "";

    HtmlStory(StyleSheet sheet, ListMarks marks, Fonts fonts, Budget budget) {
        this.sheet = sheet;
        this.marks = marks;
        this.fonts = fonts;
        this.budget = budget;
        this.sentence = new Sentence(budget);
    }

    /** What stands inside an element that has this look. */
    List<Draft> read(Element element, Look look, int depth) {
        children(element, look, depth);
        settle(look);
        return drafts;
    }

    private void children(Element element, Look look, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(Reason.HOSTILE_MARKUP, "nested deeper than " + DEEPEST);
        }
        for (Node node : element.childNodes()) {
            budget.step();
            if (node instanceof TextNode text) {
                add(SourceText.shown(text.getWholeText(), look.spaced()), look);
            } else if (node instanceof Element child) {
                take(child, look, depth);
            }
        }
    }

    private void take(Element element, Look around, int depth) {
        Style style = sheet.of(element);
        if (Unseen.is(element, style)) {
            return;
        }
        Look look = around.of(element, style);
        if (element.normalName().equals("br")) {
            add("\n", look);
        } else if (element.normalName().equals("table")) {
            settle(around);
            drafts.addAll(new HtmlTable(this, element, look, depth).read(element));
        } else if (style.lower("mso-list").equals("ignore")) {
            mark = Symbols.mark(element.wholeText(), look.font() == null ? "" : look.font());
        } else if (style.get("mso-tab-count") != null) {
            add("\t", look);
        } else if (element.isBlock() && !element.normalName().equals("ins")) {
            settle(around);
            boolean item = element.normalName().equals("li");
            mark = item ? marks.of(element, listStyle(element, style)) : mark;
            children(element, look, depth + 1);
            settle(look);
            if (item) {
                endItem();
            }
        } else {
            children(element, look, depth + 1);
        }
    }

    private Style listStyle(Element item, Style style) {
        Element list = item.parent();
        return list == null ? style : new Style().with(sheet.of(list)).with(style);
    }

    private void add(String text, Look look) {
        sentence.add(text, look.bold(), look.capitals(), fonts.of(look.font()));
    }

    /** An item without text is a number that a reader sees, or nothing. */
    private void endItem() {
        if (mark.chars().anyMatch(Character::isLetterOrDigit)) {
            drafts.add(new Draft.Text(List.of(mark.strip()), false, false));
        }
        mark = "";
    }

    /** A story inside this one. */
    HtmlStory inner() {
        return new HtmlStory(sheet, marks, fonts, budget);
    }

    /** Ends the paragraph; its mark waits while there is no text. */
    private void settle(Look look) {
        List<String> lines = sentence.isEmpty() ? List.of() : sentence.lines(mark);
        if (!lines.isEmpty()) {
            drafts.add(new Draft.Text(lines, sentence.bold(), look.centred()));
            mark = "";
        }
        sentence = new Sentence(budget);
    }
}
