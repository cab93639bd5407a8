package vn.caitien.paper.markup;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Markup that is HTML and XML at once, built from its start to its end. All words are escaped, as Unicode NFC. */
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes name and value by turns; one whose value is null is left out
     */
    public Markup open(String element, @Nullable String... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing but words. */
    public Markup element(String element, String words, @Nullable String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** An element that never holds anything, such as {@code br}. */
    public Markup empty(String element, @Nullable String... attributes) {
        begin(element, attributes);
        out.append(" />");
        return this;
    }

    /** Words of the element that is open. */
    public Markup text(String words) {
        escape(words);
        return this;
    }

    /** Markup or style as it stands: only what is ours, never words of a paper. */
    public Markup raw(String ours) {
        out.append(ours);
        return this;
    }

    private void begin(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                out.append('"');
            }
        }
    }

    private void escape(String words) {
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(this::escape);
    }

    private void escape(int letter) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append(' ');
            default -> {
                if (mayStand(letter)) {
                    out.appendCodePoint(letter);
                }
            }
        }
    }

    /** XML 1.0, production 2: control signs, halves of letters and noncharacters stand in no document. */
    private static boolean mayStand(int letter) {
        return letter >= 0x20 && letter <= 0xD7FF || letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
