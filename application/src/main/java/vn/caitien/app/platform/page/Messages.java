package vn.caitien.app.platform.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The message files of all modules: {@code pages/NAME.properties} is Vietnamese, {@code pages/NAME_en.properties} the
 * same in English. No key stands in two files.
 */
final class Messages {
    private static final String FILES = "classpath*:vn/caitien/app/pages/*.properties";
    private static final String ENGLISH = "_en.properties";
    private static final Map<Language, Map<String, String>> ALL = read();

    private Messages() {}

    /** Everything said in that language, by key. */
    static Map<String, String> in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, Map<String, String>> read() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Map.of(
                Language.VI, new HashMap<>(), Language.EN, new HashMap<>()));
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                boolean english = Objects.requireNonNull(file.getFilename()).endsWith(ENGLISH);
                add(file, Objects.requireNonNull(all.get(english ? Language.EN : Language.VI)));
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return all;
    }

    private static void add(Resource file, Map<String, String> messages) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            if (messages.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("two message files hold " + key);
            }
        }
    }
}
