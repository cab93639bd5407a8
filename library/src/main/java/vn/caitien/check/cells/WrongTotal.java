package vn.caitien.check.cells;

import java.math.BigDecimal;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.phrase.MoneySum;
import vn.caitien.plan.Finding.Severity;

/** Parts of a sum that are more than the sum; several parts that are less are only pointed out. */
final class WrongTotal implements Rule {

    @Override
    public String id() {
        return "wrong-total";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (MoneyCell cell : MoneyCell.of(subject)) {
            for (MoneySum sum : cell.money().sums()) {
                BigDecimal parts = sum.shares().stream().map(WrongTotal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                int more = parts.compareTo(amount(sum));
                if (more > 0 || more < 0 && sum.shares().size() > 1) {
                    found.at(cell.spot()).quote(cell.text()).with("parts", MoneyCell.grouped(parts))
                            .with("whole", MoneyCell.grouped(amount(sum)))
                            .as(more > 0 ? Severity.WARNING : Severity.NOTICE).add();
                }
            }
        }
    }

    /** Of a range its upper bound. */
    private static BigDecimal amount(MoneySum sum) {
        if (sum.total() != null) {
            return BigDecimal.valueOf(sum.total().maxVnd());
        }
        return sum.times().isEmpty() ? BigDecimal.valueOf(sum.price().maxVnd()) : sum.product();
    }
}
