package vn.caitien.check.cells;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Row;

/** A budget without an amount: words that are no money, a dash, a source alone, or neither amount nor source. */
final class UnclearBudget implements Rule {
    private static final Lists LISTS = Family.read("/vn/caitien/check/sums.yaml", new TypeReference<>() {});
    private static final Phrases NO_MONEY = Phrases.bare(LISTS.noMoney());
    private static final Phrases MONEY = Phrases.bare(LISTS.money());

    private record Lists(List<String> noMoney, List<String> money) {}

    @Override
    public String id() {
        return "unclear-budget";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            String budget = row.text(Cell.BUDGET).orElse("");
            if (budget.isEmpty() || !row.normalised().costs().isEmpty()) {
                continue;
            }
            Tokens words = NO_MONEY.read(budget);
            var note = found.at(Spot.cell(at, Cell.BUDGET)).quote(budget).as(Severity.NOTICE);
            if (words.isEmpty()) {
                note.saying("dash").add();
            } else if (NO_MONEY.in(words) && !MONEY.in(words) && row.normalised().sources().isEmpty()) {
                note.saying("no-money").as(Severity.WARNING).add();
            } else {
                (row.normalised().sources().isEmpty() ? note : note.saying("source")).add();
            }
        }
    }
}
