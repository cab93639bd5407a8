package vn.caitien.monitoring;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A free part of a result report.
 *
 * @param words as people left them; a line is a paragraph; null where nothing was written
 * @param proposed what was proposed from data
 */
public record ResultText(ResultPart part, @Nullable String words, List<Sentence> proposed) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*");

    public ResultText {
        proposed = List.copyOf(proposed);
    }

    /** Numbers in the words that stand in no proposed sentence, in their order: someone wrote them, no data gave them. */
    public List<String> untraced() {
        Set<String> known = proposed.stream().flatMap(sentence -> numbers(sentence.text()).stream()).collect(Collectors.toSet());
        return words == null ? List.of() : numbers(words).stream().filter(number -> !known.contains(number)).distinct().toList();
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
