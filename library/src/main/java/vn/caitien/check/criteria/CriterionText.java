package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.Requirement;
import vn.caitien.check.lexicon.Tokens;

/**
 * What the catalogue says of a criterion.
 *
 * @param pairs every two words that stand beside each other in its titles, requirements and evidence
 * @param named the things its title names, word by word; only those of two words or more
 * @param topics what its title is about
 * @param people the people its title is about; null when it is about something else
 */
record CriterionText(Criterion criterion, Set<Tokens> pairs, List<Tokens> named, List<Topic> topics,
        @Nullable People people) {
    private static final Pattern BETWEEN = Pattern.compile("[,;()/\\-–]|\\svà\\s");

    static CriterionText of(Criterion criterion) {
        Set<Tokens> pairs = new HashSet<>();
        Stream.of(Stream.of(criterion.title()), criterion.otherTitles().stream(), criterion.evidence().stream(),
                        criterion.levels().values().stream().flatMap(List::stream).map(Requirement::summary))
                .flatMap(texts -> texts).forEach(text -> pairs.addAll(pairs(Tokens.of(text))));
        return new CriterionText(criterion, pairs, named(criterion.title()), Topic.of(criterion.title()),
                People.of(criterion.title()));
    }

    private static List<Tokens> pairs(Tokens text) {
        List<Tokens> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < text.size(); at++) {
            pairs.add(text.from(at, at + 2));
        }
        return pairs;
    }

    /** Whether every pair of words of a phrase is one of its own. */
    boolean says(Tokens phrase) {
        return pairs.containsAll(pairs(phrase));
    }

    private static List<Tokens> named(String title) {
        List<Tokens> named = new ArrayList<>();
        for (String part : BETWEEN.split(title)) {
            Tokens words = TaskWords.afterGeneric(Tokens.of(part));
            if (words.size() > 1) {
                named.add(words);
            }
        }
        return named;
    }

    /** Whether the text says a thing of this criterion: one its title names, one of its topics, one of its people. */
    boolean meant(Tokens text) {
        return people != null && people.meant(text) || topics.stream().anyMatch(topic -> topic.words().in(text))
                || named.stream().anyMatch(thing -> Collections.indexOfSubList(text.words(), thing.words()) >= 0);
    }

    /** There is one of each: it is itself that counts, not all it holds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return criterion.number().hashCode();
    }
}
