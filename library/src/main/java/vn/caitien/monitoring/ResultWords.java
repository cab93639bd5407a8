package vn.caitien.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.monitoring.Recommendation.Standing;
import vn.caitien.plan.Progress;

/**
 * Proposes the words of a result report from data: no figure that was not counted or measured, and what is not known is said to
 * be unknown. People then edit them; each proposed sentence keeps the figures it used.
 */
public final class ResultWords {
    private static final ResultPhrases WORDS = ResultPhrases.WORDS;
    /** Parts of which each sentence is a line of its own. */
    private static final Set<ResultPart> LISTS = Set.of(ResultPart.CAUSES, ResultPart.PROPOSALS, ResultPart.NEXT);
    private static final String MARK = "- ";

    private ResultWords() {}

    /**
     * A report to begin with.
     *
     * @param items as the review of that time found them; one that was not reviewed has its facts alone
     * @param recommendations as they stand now
     */
    public static ResultReport propose(ResultReport.Head head, List<Reviewed> items, List<Recommendation> recommendations) {
        WholeSentences whole = new WholeSentences(head, items);
        List<Recommendation> open = recommendations.stream()
                .filter(one -> one.standing() == Standing.OPEN || one.standing() == Standing.ACCEPTED).toList();
        boolean finished = !items.isEmpty() && items.stream().allMatch(item -> item.progress() == Progress.DONE);
        Map<ResultPart, List<Sentence>> parts = Map.of(
                ResultPart.OPENING, List.of(whole.opening()),
                ResultPart.JUDGEMENT, whole.judgement(),
                ResultPart.CAUSES, or(all(items, ItemSentences::cause), finished ? "causesNone" : "causesUnknown"),
                ResultPart.PROPOSALS, or(open.stream().map(one -> proposal(one, items)).toList(), "proposalsNone"),
                ResultPart.NEXT, or(all(items, ItemSentences::next), finished ? "nextNone" : "nextUnknown"));
        return new ResultReport(head, items.stream().map(item -> item(item, open)).toList(),
                Stream.of(ResultPart.values()).map(part -> new ResultText(part, joined(part, parts.get(part)), parts.get(part))).toList());
    }

    private static ResultItem item(Reviewed item, List<Recommendation> open) {
        ItemSentences said = new ItemSentences(item);
        List<Sentence> result = said.result();
        String asked = open.stream().filter(one -> isOf(one, item)).map(Recommendation::words).collect(Collectors.joining("\n"));
        return new ResultItem(item.item(), item.number(), item.title(), item.target(), item.progress(),
                item.result() == null ? text(result, " ") : item.result(), said.causes(), asked.isEmpty() ? null : asked, item.facts(), result);
    }

    private static Sentence proposal(Recommendation one, List<Reviewed> items) {
        String item = items.stream().filter(reviewed -> isOf(one, reviewed)).map(Reviewed::item).findFirst().orElse(null);
        return WORDS.say("proposal", new Filling().put("to", one.to()).words("words", one.words()).put("until", one.until()), item);
    }

    private static boolean isOf(Recommendation one, Reviewed item) {
        return Objects.equals(one.item(), item.number() + ". " + item.title());
    }

    private static List<Sentence> all(List<Reviewed> items, Function<ItemSentences, List<Sentence>> some) {
        return items.stream().map(ItemSentences::new).flatMap(item -> some.apply(item).stream()).toList();
    }

    private static List<Sentence> or(List<Sentence> some, String none) {
        return some.isEmpty() ? List.of(WORDS.say(none, new Filling(), null)) : some;
    }

    private static String joined(ResultPart part, List<Sentence> sentences) {
        return LISTS.contains(part) ? MARK + text(sentences, "\n" + MARK) : text(sentences, " ");
    }

    private static String text(List<Sentence> sentences, String between) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(between));
    }
}
