package vn.caitien.app.evidence.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.text.Plain;

/**
 * What the rules need to know: the data file {@code health.yaml}.
 *
 * @param expiringDays how many days before its last day a document is pointed out
 * @param superior words of acts that are an authority's above, not the school's own
 */
record HealthWords(int expiringDays, List<String> superior) {
    static final HealthWords STANDARD = read();

    /** Whether a title tells of an act of an authority above. */
    boolean aboveSchool(String title) {
        String bare = " " + Plain.bare(title) + " ";
        return superior.stream().anyMatch(words -> bare.contains(" " + Plain.bare(words) + " "));
    }

    private static HealthWords read() {
        try (InputStream in = Objects.requireNonNull(EvidenceDocument.class.getResourceAsStream("health.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, HealthWords.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
