package vn.caitien.intake.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words that tell whether a phrase has ended. */
final class Phrasing {
    private static final String FILE = "/vn/caitien/intake/confidence/words.yaml";

    private Phrasing() {}

    /** Words that end no phrase. */
    static Set<String> wanting() {
        try (InputStream in = Objects.requireNonNull(Phrasing.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readTree(in).get("wanting").valueStream().map(word -> word.asString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
