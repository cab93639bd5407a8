package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caitien.check.lexicon.Tokens;

/**
 * A task that speaks of another criterion than its own.
 *
 * @param words the pairs of words by which it does
 * @param clear whether it is more than a suspicion
 */
record Foreign(CriterionText other, String item, Set<String> words, boolean clear) {
    /** A thing of so many words is no common one. */
    private static final int LONG = 3;
    /** As many words of doing may stand before it: "Đảm bảo khu vệ sinh". */
    private static final int FOREMOST = 3;

    /** By the things the titles of other criteria name, the topics they are about, and their people. */
    static List<Foreign> in(CriterionTexts texts, CriterionText own, String item) {
        Tokens words = Tokens.of(item);
        List<Foreign> found = new ArrayList<>();
        for (CriterionText other : texts.all()) {
            if (other == own) {
                continue;
            }
            if (own.people() != null && other.people() != null) {
                if (own.people() != other.people() && other.people().foremost(words)) {
                    found.add(new Foreign(other, item, CriterionText.pairs(words), other.people() == People.PUPILS));
                }
                continue;
            }
            for (List<String> thing : other.named()) {
                int at = Collections.indexOfSubList(words.words(), thing);
                Set<String> pairs = CriterionText.pairs(new Tokens(thing));
                if (at >= 0 && !own.pairs().containsAll(pairs)) {
                    found.add(new Foreign(other, item, pairs, thing.size() >= LONG && at <= FOREMOST));
                }
            }
        }
        topic(texts, own, item, words).ifPresent(found::add);
        return found;
    }

    private static Optional<Foreign> topic(CriterionTexts texts, CriterionText own, String item, Tokens words) {
        for (int at = 0; at <= Math.min(FOREMOST, words.size() - 1); at++) {
            int place = at;
            List<Topic> topics = Topic.ALL.stream().filter(topic -> topic.words().at(words, place) > 0).toList();
            List<CriterionText> others = texts.all().stream()
                    .filter(text -> text.topics().stream().anyMatch(topics::contains)).toList();
            if (!others.isEmpty()) {
                int length = topics.stream().mapToInt(topic -> topic.words().at(words, place)).max().orElse(0);
                Set<String> pairs = CriterionText.pairs(new Tokens(words.words().subList(at, at + length)));
                CriterionText likest = others.stream()
                        .max(Comparator.comparingLong(text -> texts.shared(words, text, Set.of()))).orElseThrow();
                boolean clear = others.size() == 1 && !own.topics().isEmpty()
                        && (length >= LONG || topics.stream().anyMatch(topic -> hits(topic, words) > 1));
                return Optional.of(new Foreign(likest, item, pairs, clear));
            }
        }
        return Optional.empty();
    }

    /** How many words of a topic a task has. */
    private static int hits(Topic topic, Tokens words) {
        int hits = 0;
        for (int at = 0; at < words.size(); ) {
            int length = topic.words().at(words, at);
            hits += length > 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return hits;
    }

    /** The same, no more than a suspicion. */
    Foreign unclear() {
        return new Foreign(other, item, words, false);
    }
}
