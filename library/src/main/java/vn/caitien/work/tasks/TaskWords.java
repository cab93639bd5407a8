package vn.caitien.work.tasks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words by which tasks are parted and people found, from {@code task-words.yaml}; lower case.
 *
 * @param acts what a sentence about work begins with
 * @param charges after which the name of who leads stands
 * @param helpers after which the name of who helps stands
 * @param roles by which a person of the item may be named without the rest of the name
 * @param times regular expressions of what is a time in the words of a task
 * @param deadlines regular expressions of those that name a day by which, or from which, work is due
 * @param notTimes regular expressions of what looks like a time and is none
 * @param joints what may stand between two pieces of one time
 */
record TaskWords(List<String> acts, List<String> charges, List<String> helpers, List<String> roles, List<String> times,
        List<String> deadlines, List<String> notTimes, List<String> joints) {
    static final TaskWords WORDS = read("task-words.yaml");

    private static TaskWords read(String name) {
        YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        try (InputStream in = Objects.requireNonNull(TaskWords.class.getResourceAsStream(name), name)) {
            return yaml.readValue(in, TaskWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
