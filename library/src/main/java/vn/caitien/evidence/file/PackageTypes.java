package vn.caitien.evidence.file;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The media types of the parts of a package, from its {@code [Content_Types].xml} (ECMA-376 part 2, 10.1.2). */
final class PackageTypes {
    /** Characters of the longest list that is read; those of long documents have a few thousand. */
    static final int LONGEST = 4 << 20;

    private final Set<String> types = new HashSet<>();

    /** @param xml what is no markup names no types */
    PackageTypes(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(beginning(xml)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String type = reader.getAttributeValue(null, "ContentType");
                    types.add(type == null ? "" : type.strip().toLowerCase(Locale.ROOT));
                }
            }
        } catch (XMLStreamException | RuntimeException spoiled) {
            types.clear();
        }
    }

    /** By the type of the main part; null when there is none that may be evidence. */
    @Nullable FileKind kind() {
        return types.stream().map(Signs.SIGNS::office).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether a part is a program in the language of the office, or says that there is one. */
    boolean macros() {
        return types.stream().anyMatch(type -> Signs.SIGNS.macroTypes().stream().anyMatch(type::contains));
    }

    /** A mark of the byte order is no markup. */
    private static String beginning(String xml) {
        return xml.startsWith("\ufeff") ? xml.substring(1) : xml;
    }
}
