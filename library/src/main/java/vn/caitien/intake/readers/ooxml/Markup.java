package vn.caitien.intake.readers.ooxml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;

/**
 * One part's markup, walked once from beginning to end: <pre>{@code
 * int depth = markup.depth();
 * while (markup.child(depth)) {
 *     switch (markup.name()) { ... }
 * }
 * }</pre> A child that is not looked into is passed over whole. A document type, an entity or nesting beyond
 * {@value #DEEPEST} is refused, so walking by recursion is safe.
 */
public final class Markup {
    private static final int DEEPEST = 150;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Budget budget;
    private final String part;
    private int depth;
    private @Nullable String lastNamespace;
    private String prefix = "";

    /**
     * Opens markup; nothing of it is entered yet.
     *
     * @param part its name, for refusals
     */
    public Markup(InputStream in, String part, Budget budget) {
        this.in = in;
        this.budget = budget;
        this.part = part;
        try {
            reader = factory().createXMLStreamReader(Encoding.decode(in));
        } catch (XMLStreamException | IOException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST + 1));
        return factory;
    }

    /** The number of elements that are open. */
    public int depth() {
        return depth;
    }

    /**
     * Goes to the next child of the element that was entered at this depth.
     *
     * @return false at the element's end
     */
    public boolean child(int parent) {
        return child(parent, null);
    }

    /** As {@link #child(int)}; text that stands in the element before the child is put behind {@code before}. */
    public boolean child(int parent, @Nullable StringBuilder before) {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == parent + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < parent) {
                        return false;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (before != null && depth == parent) {
                        append(before);
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** All text inside the element just entered, put behind {@code into}; ends behind the element. */
    public void text(StringBuilder into) {
        int parent = depth;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(into);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < parent) {
                        return;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /**
     * The name of the element just entered, without a prefix where it belongs to the document's own vocabulary, else
     * with {@code mc:} (compatibility), {@code m:} (formulas), the word for a part of OpenDocument, such as
     * {@code table:}, or {@code :}.
     */
    public String name() {
        return prefix.isEmpty() ? reader.getLocalName() : prefix + reader.getLocalName();
    }

    /** An attribute of the element just entered by its name without prefix; null when it has none. */
    public @Nullable String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** As {@link #attribute}, with a value for none. */
    public String attribute(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    /** An attribute that is a whole number; {@code otherwise} where there is none or it is no number. */
    public int number(String local, int otherwise) {
        return Numbers.whole(attribute(local), otherwise);
    }

    /** Whether an attribute says yes: it is there and neither {@code 0}, {@code false} nor {@code off}. */
    public boolean yes(String local) {
        String value = attribute(local);
        return value != null && isOn(value);
    }

    /** Whether an on-off element is on (ECMA-376 part 1, 17.17.4): no {@code val} means yes. */
    public boolean on() {
        return isOn(attribute("val", "true"));
    }

    private static boolean isOn(String value) {
        return switch (value) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    private void append(StringBuilder into) {
        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int next() {
        budget.step();
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> leave();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal(Reason.HOSTILE_MARKUP, part + " declares or uses entities");
                default -> {}
            }
            return event;
        } catch (XMLStreamException | IOException e) {
            throw broken(e);
        }
    }

    private void leave() throws IOException {
        if (--depth == 0) {
            in.close();
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new Refusal(Reason.HOSTILE_MARKUP, part + " is nested deeper than " + DEEPEST);
        }
        String namespace = reader.getNamespaceURI();
        if (namespace == null || !namespace.equals(lastNamespace)) {
            lastNamespace = namespace;
            prefix = Vocabulary.prefix(namespace);
        }
    }

    private Refusal broken(Exception cause) {
        Refusal refusal = new Refusal(Reason.BROKEN, part);
        refusal.initCause(cause);
        return refusal;
    }
}
