package vn.caitien.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** The data files beside this class. */
final class StoryFile {
    private StoryFile() {}

    static <T> T read(String name, Class<T> kind) {
        return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE).build().readValue(bytes(name), kind);
    }

    /** A plan in the interchange format, with the values read from its words. */
    static Plan plan(String name) {
        try {
            return new Values().read(PlanJson.read(bytes(name)));
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException(name, wrong);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(StoryFile.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
