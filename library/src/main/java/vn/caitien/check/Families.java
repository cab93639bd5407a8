package vn.caitien.check;

import java.util.List;
import vn.caitien.check.cells.CellRules;
import vn.caitien.check.citations.CitationRules;
import vn.caitien.check.criteria.CriterionRules;
import vn.caitien.check.head.HeadRules;
import vn.caitien.check.order.OrderRules;
import vn.caitien.check.rule.Family;
import vn.caitien.check.words.WordRules;
import vn.caitien.check.years.YearRules;

/** All rules there are. */
final class Families {
    static final List<Family> ALL = List.of(HeadRules.family(), CitationRules.family(), YearRules.family(),
            OrderRules.family(), CriterionRules.family(), CellRules.family(), WordRules.family());

    private Families() {}
}
