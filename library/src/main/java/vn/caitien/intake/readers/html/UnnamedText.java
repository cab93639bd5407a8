package vn.caitien.intake.readers.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.caitien.text.LegacyFont;

/** Gathers what a page shows in fonts that say nothing about its letters. */
final class UnnamedText {
    private static final int DEEPEST = 500;

    private final StyleSheet sheet;
    private final StringBuilder text = new StringBuilder();

    UnnamedText(StyleSheet sheet) {
        this.sheet = sheet;
    }

    CharSequence of(Element body, Look look) {
        walk(body, look, 0);
        return text;
    }

    private void walk(Element element, Look look, int depth) {
        boolean named = LegacyFont.named(look.font()) != null;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode piece && !named) {
                text.append(piece.getWholeText());
            } else if (node instanceof Element child && depth < DEEPEST) {
                Style style = sheet.of(child);
                if (!Unseen.is(child, style)) {
                    walk(child, look.of(child, style), depth + 1);
                }
            }
        }
        if (element.isBlock()) {
            text.append('\n');
        }
    }
}
