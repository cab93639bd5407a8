package vn.caitien.app.evidence.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.evidence.EvidenceDocument;

/** The standing words of lists: the data file {@code lists.yaml}. */
public record ListWords(String governingBody, String signerTitle, String file, List<String> units) {
    public static final ListWords STANDARD = read();

    /** The body that governs a school in that unit. */
    public String body(String unit) {
        return governingBody.replace("{unit}", unit);
    }

    /** Where papers are signed in that unit. */
    String place(String unit) {
        return units.stream().filter(word -> unit.startsWith(word + " ")).findFirst()
                .map(word -> unit.substring(word.length() + 1)).orElse(unit);
    }

    private static ListWords read() {
        try (InputStream in = Objects.requireNonNull(EvidenceDocument.class.getResourceAsStream("lists.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, ListWords.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
