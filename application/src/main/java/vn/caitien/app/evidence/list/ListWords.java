package vn.caitien.app.evidence.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.evidence.EvidenceDocument;

/** The standing words of lists: the data file {@code lists.yaml}. */
record ListWords(String file) {
    static final ListWords STANDARD = read();

    private static ListWords read() {
        try (InputStream in = Objects.requireNonNull(EvidenceDocument.class.getResourceAsStream("lists.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, ListWords.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
