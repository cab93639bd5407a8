package vn.caitien.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The data file {@code legacy.yaml}; its fields are told there. */
record LegacyFile(List<Code> codes, String vietnameseSigns, String westernSigns) {

    /** One code. */
    record Code(
            String name, String fonts, String capitals, String signs, String letters, Map<String, String> marks) {}

    static LegacyFile read() {
        try (InputStream in = LegacyFile.class.getResourceAsStream("legacy.yaml")) {
            return new YAMLMapper().readValue(in, LegacyFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two lists of single characters, parted by spaces, as a table from the first to the second. */
    static Map<Character, Character> pairs(String from, String to) {
        String[] keys = from.split(" ");
        String[] values = to.split(" ");
        if (keys.length != values.length) {
            throw new IllegalStateException(keys.length + " signs for " + values.length + " letters");
        }
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            pairs.put(keys[i].charAt(0), values[i].charAt(0));
        }
        return pairs;
    }
}
