package vn.caitien.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A kind of document: the data file {@code kinds.yaml}. Its name stands in the message files under {@code evidence.kind.}.
 *
 * @param key its name in the software
 * @param read what {@code vn.caitien.evidence.proposal} calls it; may be several
 * @param sensitive whether it tells of single pupils: then an entry is kept, and no file
 * @param plans whether it says what is to be done
 * @param proves whether it may be the proof that something was carried out
 */
public record DocumentKind(String key, List<String> read, boolean sensitive, boolean plans, boolean proves) {
    private static final List<DocumentKind> ALL = file();

    private record File(List<DocumentKind> kinds) {}

    /** In the order they are offered. */
    public static List<DocumentKind> all() {
        return ALL;
    }

    /** Empty for a key that is none, or null. */
    public static Optional<DocumentKind> of(@Nullable String key) {
        return ALL.stream().filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** The one that was read as that; empty where none is. */
    public static Optional<DocumentKind> readAs(String id) {
        return ALL.stream().filter(kind -> kind.read.contains(id)).findFirst();
    }

    private static List<DocumentKind> file() {
        try (InputStream in = Objects.requireNonNull(DocumentKind.class.getResourceAsStream("kinds.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, File.class).kinds();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
