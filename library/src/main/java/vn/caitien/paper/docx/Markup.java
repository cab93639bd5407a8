package vn.caitien.paper.docx;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Markup in the making: elements opened and closed in turn, texts and values escaped. */
final class Markup {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(DECLARATION);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; names and values of its attributes in turn. */
    Markup open(String name, Object... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    Markup empty(String name, Object... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** The whole, all elements closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private StringBuilder tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(String.valueOf(attributes[i + 1]));
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Markup::allowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    /** What XML 1.0 can hold. */
    private static boolean allowed(int c) {
        return c >= ' ' && c <= 0xd7ff || c == '\t' || c == '\n' || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
