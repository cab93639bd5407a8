package vn.caitien.app.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What stands at the head and foot of every paper of a school: the data file {@code letterhead.yaml}.
 *
 * @param governingBody with a place for the unit
 * @param signerTitle the post that signs where a paper does not say which
 * @param units words in front of a unit's name that its place is called without
 */
public record Letterhead(String governingBody, String signerTitle, List<String> units) {
    /** As it comes with CaiTien. */
    public static final Letterhead STANDARD = read();

    /** The body that governs a school in that unit. */
    public String body(String unit) {
        return governingBody.replace("{unit}", unit);
    }

    /** Where papers are signed in that unit. */
    public String place(String unit) {
        return units.stream().filter(word -> unit.startsWith(word + " ")).findFirst()
                .map(word -> unit.substring(word.length() + 1)).orElse(unit);
    }

    private static Letterhead read() {
        try (InputStream in = Objects.requireNonNull(Letterhead.class.getResourceAsStream("letterhead.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, Letterhead.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
