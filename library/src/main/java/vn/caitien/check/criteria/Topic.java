package vn.caitien.check.criteria;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.PhraseMap;
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
    /** The words of all topics. */
    static final PhraseMap<Topic> WORDS = new PhraseMap<>();
    private static final Map<String, Lists> LISTS = Family.read("/vn/caitien/check/topics.yaml", new TypeReference<>() {});
    private static final List<Topic> ALL = LISTS.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();

    private record Lists(List<String> titles, List<String> words) {}

    private static Topic of(String name, Lists lists) {
        Topic topic = new Topic(name, Phrases.of(lists.titles()), Phrases.of(lists.words()));
        lists.words().forEach(word -> WORDS.add(Tokens.of(word), topic));
        return topic;
    }

    /** The topics a title shows. */
    static List<Topic> of(String title) {
        Tokens words = Tokens.of(title);
        return ALL.stream().filter(topic -> topic.titles.in(words)).toList();
    }
}
