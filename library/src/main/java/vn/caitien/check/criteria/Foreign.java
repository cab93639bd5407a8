package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.caitien.check.lexicon.PhraseMap.Hit;
import vn.caitien.check.lexicon.PlanTexts.Item;
import vn.caitien.check.lexicon.Tokens;

/**
 * A task that speaks of another criterion than its own.
 *
 * @param words by which it does
 * @param clear whether it is more than a suspicion
 */
record Foreign(CriterionText other, String item, Tokens words, boolean clear) {
    /** A thing of so many words is no common one. */
    private static final int LONG = 3;
    /** As many words of doing may stand before it: "Đảm bảo khu vệ sinh". */
    private static final int FOREMOST = 3;

    /** By the people of other criteria, the things their titles name, and the topics they are about. */
    static List<Foreign> in(CriterionTexts texts, CriterionText own, Item item) {
        Tokens words = item.words();
        List<Foreign> found = new ArrayList<>();
        if (own.people() != null) {
            people(texts, own, item, found);
        }
        for (Hit<CriterionText> hit : texts.named(words)) {
            CriterionText other = hit.meaning();
            Tokens thing = words.from(hit.at(), hit.at() + hit.length());
            if (other != own && !(own.people() != null && other.people() != null) && !own.says(thing)) {
                found.add(new Foreign(other, item.text(), thing, hit.length() >= LONG && hit.at() <= FOREMOST));
            }
        }
        topic(texts, own, item, found);
        return found;
    }

    private static void people(CriterionTexts texts, CriterionText own, Item item, List<Foreign> found) {
        for (CriterionText other : texts.all()) {
            if (other.people() != null && other.people() != own.people() && other.people().foremost(item.words())) {
                found.add(new Foreign(other, item.text(), item.words(), other.people() == People.PUPILS));
            }
        }
    }

    private static void topic(CriterionTexts texts, CriterionText own, Item item, List<Foreign> found) {
        Tokens words = item.words();
        List<Hit<Topic>> hits = Topic.WORDS.in(words);
        Hit<Topic> first = hits.stream().filter(hit -> hit.at() <= FOREMOST && !texts.about(hit.meaning()).isEmpty())
                .findFirst().orElse(null);
        if (first == null) {
            return;
        }
        List<Hit<Topic>> here = hits.stream().filter(hit -> hit.at() == first.at()).toList();
        List<CriterionText> others = here.stream().flatMap(hit -> texts.about(hit.meaning()).stream()).distinct().toList();
        Hit<Topic> longest = here.stream().max(Comparator.comparingInt(Hit::length)).orElseThrow();
        boolean strong = longest.length() >= LONG || here.stream().anyMatch(hit -> elsewhere(hits, hit));
        CriterionText likest = others.size() == 1 ? others.getFirst() : likest(others, texts.pairs(words));
        Tokens phrase = words.from(longest.at(), longest.at() + longest.length());
        found.add(new Foreign(likest, item.text(), phrase, others.size() == 1 && strong && !own.topics().isEmpty()));
    }

    private static boolean elsewhere(List<Hit<Topic>> hits, Hit<Topic> here) {
        return hits.stream().anyMatch(hit -> hit.meaning() == here.meaning() && hit.at() != here.at());
    }

    private static CriterionText likest(List<CriterionText> texts, List<Hit<CriterionText>> pairs) {
        return texts.stream().max(Comparator.comparingLong(
                text -> pairs.stream().filter(hit -> hit.meaning() == text).count())).orElseThrow();
    }

    /** Whether a pair of words is among those by which it does. */
    boolean holds(Tokens pair) {
        return Collections.indexOfSubList(words.words(), pair.words()) >= 0;
    }

    /** The same, no more than a suspicion. */
    Foreign unclear() {
        return new Foreign(other, item, words, false);
    }
}
