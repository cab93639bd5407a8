package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Criterion;
import vn.caitien.check.lexicon.PhraseMap;
import vn.caitien.check.lexicon.Tokens;

/** What the catalogue says of each criterion, as words to compare a plan with. Worked out once for each appendix. */
final class CriterionTexts {
    private static final Map<Appendix, CriterionTexts> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());
    /** A pair of words that more criteria have than these is no sign of any. */
    private static final int SPECIFIC = 3;

    private final Map<String, CriterionText> byNumber;
    private final Map<Topic, List<CriterionText>> byTopic = new IdentityHashMap<>();
    private final PhraseMap<CriterionText> pairs = new PhraseMap<>();
    private final PhraseMap<CriterionText> named = new PhraseMap<>();

    private CriterionTexts(Appendix appendix) {
        byNumber = appendix.criteria().collect(Collectors.toMap(Criterion::number, CriterionText::of, (one, other) -> one,
                LinkedHashMap::new));
        Map<Tokens, Set<CriterionText>> byPair = new HashMap<>();
        for (CriterionText text : byNumber.values()) {
            text.topics().forEach(topic -> byTopic.computeIfAbsent(topic, none -> new ArrayList<>()).add(text));
            text.pairs().forEach(pair -> byPair.computeIfAbsent(pair, none -> new HashSet<>()).add(text));
            text.named().forEach(thing -> named.add(thing, text));
        }
        byPair.forEach((pair, texts) -> texts.stream().filter(text -> texts.size() <= SPECIFIC)
                .forEach(text -> pairs.add(pair, text)));
    }

    static CriterionTexts of(Appendix appendix) {
        return KNOWN.computeIfAbsent(appendix, CriterionTexts::new);
    }

    /** Null for a criterion that the appendix does not have. */
    @Nullable CriterionText of(String number) {
        return byNumber.get(number);
    }

    Collection<CriterionText> all() {
        return byNumber.values();
    }

    /** The criteria about a topic. */
    List<CriterionText> about(Topic topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** The things that titles name, in a text, with the criteria that bear the titles. */
    List<PhraseMap.Hit<CriterionText>> named(Tokens text) {
        return named.in(text);
    }

    /** The pairs of words in a text that the catalogue says of a few criteria, with these criteria. */
    List<PhraseMap.Hit<CriterionText>> pairs(Tokens text) {
        return pairs.in(text);
    }
}
