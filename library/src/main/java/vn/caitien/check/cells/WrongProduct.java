package vn.caitien.check.cells;

import java.math.BigDecimal;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.phrase.MoneySum;

/** A printed product that is not what its factors give. */
final class WrongProduct implements Rule {

    @Override
    public String id() {
        return "wrong-product";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (MoneyCell cell : MoneyCell.of(subject)) {
            for (MoneySum sum : cell.money().sums()) {
                if (sum.multiplies().filter(right -> !right).isPresent()) {
                    found.at(cell.spot()).quote(cell.text()).with("product", MoneyCell.grouped(sum.product()))
                            .with("printed", MoneyCell.grouped(BigDecimal.valueOf(sum.cost().amountVnd()))).add();
                }
            }
        }
    }
}
