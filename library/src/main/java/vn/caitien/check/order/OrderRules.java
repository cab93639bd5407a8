package vn.caitien.check.order;

import java.util.List;
import vn.caitien.check.rule.Family;

/** The rules over the numbers and order of sections and rows, and what a plan must hold as a whole. */
public final class OrderRules {
    private OrderRules() {}

    public static Family family() {
        return Family.of("order", List.of(new SectionNumbers(), new ListNumbers(), new BandNumbers(), new RowNumbers(),
                new StandardSkipped(), new CoversEverything(), new NoRows(), new ReviewsMissing(), new ProblemsApart(),
                new TemplateLeft()));
    }
}
