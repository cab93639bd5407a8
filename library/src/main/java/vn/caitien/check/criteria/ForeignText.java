package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.check.lexicon.PhraseMap.Hit;
import vn.caitien.check.lexicon.PlanTexts.Item;
import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Remark;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Row;

/**
 * A task that is about what another criterion is about, in a row where nothing is said of its own. What does not stand
 * foremost in the task, or could belong to several criteria, is only pointed out.
 */
final class ForeignText implements Rule {

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
        PlanTexts plan = PlanTexts.of(subject);
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            List<String> numbers = Numbers.of(row);
            CriterionText own = numbers.size() == 1 ? texts.of(numbers.getFirst()) : null;
            if (own == null) {
                continue;
            }
            Spot spot = Spot.cell(at, Cell.TASKS);
            foreign(texts, own, row, plan).ifPresent(text -> found.at(spot).quote(text.item())
                    .saying(text.clear() ? Remark.USUAL : "perhaps")
                    .with("number", text.other().criterion().number()).with("title", text.other().criterion().title())
                    .with("own", own.criterion().number()).with("ownTitle", own.criterion().title())
                    .as(text.clear() ? Severity.WARNING : Severity.NOTICE).add());
        }
    }

    private static Optional<Foreign> foreign(CriterionTexts texts, CriterionText own, Row row, PlanTexts plan) {
        List<Tokens> around = Stream.of(Cell.EXPECTED_RESULT, Cell.TASKS, Cell.IMPROVEMENT)
                .flatMap(cell -> row.text(cell).stream()).map(plan::words).toList();
        if (around.stream().anyMatch(own::meant)) {
            return Optional.empty();
        }
        List<Item> items = plan.items(row.text(Cell.TASKS).orElse(""));
        List<Foreign> found = new ArrayList<>();
        items.forEach(item -> found.addAll(Foreign.in(texts, own, item)));
        for (Tokens text : found.isEmpty() ? List.<Tokens>of() : around) {
            for (Hit<CriterionText> pair : texts.pairs(text)) {
                if (pair.meaning() == own) {
                    found.removeIf(one -> !one.holds(text.from(pair.at(), pair.at() + pair.length())));
                }
            }
        }
        return found.stream().filter(one -> one.clear() && half(found, one, items)).findFirst()
                .or(() -> found.stream().findFirst().map(Foreign::unclear));
    }

    /** One task of many may well be about something else: half of them must be about the same other criterion. */
    private static boolean half(List<Foreign> found, Foreign one, List<Item> items) {
        long same = found.stream().filter(other -> other.other() == one.other()).map(Foreign::item).distinct().count();
        return same * 2 >= items.size();
    }
}
