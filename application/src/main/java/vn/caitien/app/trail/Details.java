package vn.caitien.app.trail;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Details of an act as JSON, and back. */
final class Details {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> KIND = new TypeReference<>() {};

    private Details() {}

    static String written(SortedMap<String, String> details) {
        return JSON.writeValueAsString(details);
    }

    static SortedMap<String, String> read(String json) {
        return JSON.readValue(json, KIND);
    }
}
