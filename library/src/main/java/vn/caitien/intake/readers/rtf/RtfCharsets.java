package vn.caitien.intake.readers.rtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How bytes are read, by the numbers RTF gives to character sets and code pages. */
final class RtfCharsets {
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<Integer, String> SETS = load();
    private static final int UTF_8 = 65001;

    private RtfCharsets() {}

    /** By a font's set ({@code \fcharset}); null where the document's own page is meant. */
    static @Nullable Charset ofSet(int set) {
        String name = SETS.get(set);
        return name == null ? null : named(name);
    }

    /** By a code page; Western European for one that is not known. */
    static Charset ofPage(int page) {
        return page == UTF_8 ? StandardCharsets.UTF_8 : named("windows-" + page);
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }

    private static Map<Integer, String> load() {
        try (InputStream in = RtfCharsets.class.getResourceAsStream("charsets.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<Map<Integer, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
