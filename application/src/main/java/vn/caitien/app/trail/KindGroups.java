package vn.caitien.app.trail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What people look for in a record, in groups of kinds: the data file {@code groups.yaml}.
 *
 * @param school groups of what is in a school's record: the beginnings of its kinds by the name of the group
 * @param installation the same of the installation's record
 */
public record KindGroups(Map<String, List<String>> school, Map<String, List<String>> installation) {
    private static final KindGroups BUILT_IN = read();

    /** The ones in force. */
    public static KindGroups builtIn() {
        return BUILT_IN;
    }

    /** The groups of a record, in their order. */
    public Set<String> names(boolean ofSchool) {
        return groups(ofSchool).keySet();
    }

    /** The beginnings of the kinds of a group; none for a name that is no group's, which means every kind. */
    public List<String> kinds(boolean ofSchool, String group) {
        return groups(ofSchool).getOrDefault(group, List.of());
    }

    private Map<String, List<String>> groups(boolean ofSchool) {
        return ofSchool ? school : installation;
    }

    private static KindGroups read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = Objects.requireNonNull(KindGroups.class.getResourceAsStream("groups.yaml"))) {
            return yaml.readValue(in, KindGroups.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
