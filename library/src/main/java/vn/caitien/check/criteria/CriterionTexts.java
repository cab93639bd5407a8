package vn.caitien.check.criteria;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Criterion;
import vn.caitien.check.lexicon.Tokens;

/** What the catalogue says of each criterion, as words to compare a plan with. Worked out once for each appendix. */
final class CriterionTexts {
    private static final Map<Appendix, CriterionTexts> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());
    /** A pair of words that more criteria have than these is no sign of any. */
    private static final int SPECIFIC = 3;

    private final Map<String, CriterionText> byNumber;
    private final Map<String, Integer> criteriaWith = new HashMap<>();

    private CriterionTexts(Appendix appendix) {
        byNumber = appendix.criteria().collect(Collectors.toMap(Criterion::number, CriterionText::of, (one, other) -> one,
                LinkedHashMap::new));
        byNumber.values().forEach(text -> text.pairs().forEach(pair -> criteriaWith.merge(pair, 1, Integer::sum)));
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

    /** How many pairs of words stand in the text and in what the catalogue says of the criterion, and of few others. */
    long shared(Tokens words, CriterionText criterion, Set<String> leftOut) {
        return CriterionText.pairs(words).stream()
                .filter(pair -> criterion.pairs().contains(pair) && !leftOut.contains(pair))
                .filter(pair -> criteriaWith.getOrDefault(pair, 0) <= SPECIFIC).count();
    }
}
