package vn.caitien.check.criteria;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;

/** The words of {@code task-words.yaml}. */
final class TaskWords {
    private static final Lists LISTS = Family.read("/vn/caitien/check/task-words.yaml", new TypeReference<>() {});
    static final Phrases GENERIC = Phrases.of(LISTS.generic());
    static final Phrases NOUNS = Phrases.of(LISTS.nouns());
    static final Phrases CARRIERS = Phrases.of(LISTS.carriers());

    private record Lists(List<String> generic, List<String> nouns, List<String> carriers) {}

    private TaskWords() {}

    /** What is left behind the words that say no work. */
    static Tokens afterGeneric(Tokens words) {
        int at = 0;
        for (int length = GENERIC.at(words, at); length > 0; length = GENERIC.at(words, at)) {
            at += length;
        }
        return words.from(at);
    }
}
