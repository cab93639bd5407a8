package vn.caitien.app.improvement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.plan.Form;

/** On which form plans are made under which circular: the data file {@code forms.yaml}. */
final class YearForms {
    private static final File FILE = read();

    private record File(String newest, Map<String, String> circulars) {}

    private YearForms() {}

    /** @param circular the id of the one a year is by; null where none is known */
    static Form of(@Nullable String circular) {
        return Form.valueOf(FILE.circulars().getOrDefault(String.valueOf(circular), FILE.newest()));
    }

    private static File read() {
        try (InputStream in = Objects.requireNonNull(YearForms.class.getResourceAsStream("forms.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(in, File.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
