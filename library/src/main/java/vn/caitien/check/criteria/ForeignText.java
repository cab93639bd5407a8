package vn.caitien.check.criteria;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.lexicon.Items;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Row;

/**
 * A task that is about the thing another criterion is named after, in a row where nothing is said of its own. Where the
 * other's topic is a common word, or does not stand foremost, the task is only pointed out.
 */
final class ForeignText implements Rule {
    /** A topic of so many words is no common one. */
    private static final int LONG = 3;
    /** As many words of doing may stand before the topic: "Đảm bảo khu vệ sinh". */
    private static final int FOREMOST = 3;

    /** @param clear whether it is more than a suspicion */
    private record Found(CriterionText other, String item, boolean clear) {}

    @Override
    public String id() {
        return "foreign-text";
    }

    @Override
    public void look(Subject subject, Findings found) {
        if (subject.appendix().isEmpty()) {
            return;
        }
        CriterionTexts texts = CriterionTexts.of(subject.appendix().get());
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            List<String> numbers = Numbers.of(row);
            CriterionText own = numbers.size() == 1 ? texts.of(numbers.getFirst()) : null;
            if (own != null && row.text(Cell.TASKS).isPresent()) {
                Spot spot = Spot.cell(at, Cell.TASKS);
                foreign(texts, own, row).ifPresent(text -> found.at(spot).quote(text.item)
                        .with("number", text.other.criterion().number()).with("title", text.other.criterion().title())
                        .with("own", own.criterion().number()).with("ownTitle", own.criterion().title())
                        .as(text.clear ? Severity.WARNING : Severity.NOTICE).add());
            }
        }
    }

    private static Optional<Found> foreign(CriterionTexts texts, CriterionText own, Row row) {
        List<String> items = row.text(Cell.TASKS).map(Items::of).orElse(List.of());
        List<Tokens> around = Stream.of(Cell.EXPECTED_RESULT, Cell.TASKS, Cell.IMPROVEMENT)
                .flatMap(cell -> row.text(cell).stream()).map(Tokens::of).toList();
        Found best = null;
        for (String item : items) {
            Tokens words = Tokens.of(item);
            for (CriterionText other : texts.all()) {
                Found one = other == own ? null : own.people() != null && other.people() != null
                        ? people(own, other, item, words, around) : topic(texts, own, other, item, words, around);
                best = one != null && (best == null || one.clear && !best.clear) ? one : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Found people(CriterionText own, CriterionText other, String item,
            Tokens words, List<Tokens> around) {
        People here = own.people();
        People there = other.people();
        if (here == there || !there.foremost(words) || around.stream().anyMatch(here::meant)) {
            return null;
        }
        return new Found(other, item, there == People.PUPILS);
    }

    private static @Nullable Found topic(CriterionTexts texts, CriterionText own,
            CriterionText other, String item, Tokens words, List<Tokens> around) {
        for (List<String> topic : other.topics()) {
            int at = Collections.indexOfSubList(words.words(), topic);
            if (at < 0 || own.pairs().containsAll(CriterionText.pairs(topic)) || ownTopic(own, around)) {
                continue;
            }
            Set<String> pairs = CriterionText.pairs(topic);
            long shared = around.stream().mapToLong(text -> texts.shared(text.words(), own, pairs)).sum();
            if (shared == 0) {
                boolean specific = topic.size() >= LONG;
                return new Found(other, item, specific && at <= FOREMOST);
            }
        }
        return null;
    }

    private static boolean ownTopic(CriterionText own, List<Tokens> around) {
        return own.topics().stream().anyMatch(topic -> around.stream()
                .anyMatch(text -> Collections.indexOfSubList(text.words(), topic) >= 0));
    }
}
