package vn.caitien.check.criteria;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;

/**
 * Something that criteria are about.
 *
 * @param titles by which the title of a criterion shows that it is about it
 * @param words by which a task shows that it is about it
 */
record Topic(String name, Phrases titles, Phrases words) {
    private static final Map<String, Lists> LISTS = Family.read("/vn/caitien/check/topics.yaml", new TypeReference<>() {});
    /** All there are. */
    static final List<Topic> ALL = LISTS.entrySet().stream().map(entry -> new Topic(entry.getKey(),
            Phrases.of(entry.getValue().titles()), Phrases.of(entry.getValue().words()))).toList();

    private record Lists(List<String> titles, List<String> words) {}

    /** The topics a title shows. */
    static List<Topic> of(String title) {
        Tokens words = Tokens.of(title);
        return ALL.stream().filter(topic -> topic.titles.in(words)).toList();
    }
}
