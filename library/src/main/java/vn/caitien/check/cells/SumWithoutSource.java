package vn.caitien.check.cells;

import java.util.OptionalLong;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;

/** A large sum of which no cell says where it comes from. Small ones come out of what a school has anyway. */
final class SumWithoutSource implements Rule {
    private static final long LARGE = 50_000_000;

    @Override
    public String id() {
        return "sum-without-source";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            OptionalLong most = row.normalised().costs().stream().mapToLong(SumWithoutSource::amount).max();
            if (row.normalised().sources().isEmpty() && most.isPresent() && most.getAsLong() >= LARGE) {
                boolean resources = subject.plan().form() == Form.FORM_2 && row.text(Cell.BUDGET).isEmpty();
                Cell cell = resources ? Cell.SUPPORT : Cell.BUDGET;
                found.at(Spot.cell(at, cell)).quote(row.text(cell).orElse("")).add();
            }
        }
    }

    private static long amount(Cost cost) {
        return cost.amountVnd() == null ? cost.maxVnd() : cost.amountVnd();
    }
}
