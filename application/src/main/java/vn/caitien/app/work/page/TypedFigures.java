package vn.caitien.app.work.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.plan.Cost;

/** Figures as people type them. */
final class TypedFigures {
    private static final String FIGURE = "\\d{1,9}([.,]\\d{1,2})?";
    private static final String GROUPED = "\\d{1,3}([. ]\\d{3})+|\\d{1,15}";

    private TypedFigures() {}

    /** A figure with at most two places behind a comma or a full stop; empty for anything else. */
    static Optional<BigDecimal> read(String text) {
        String said = text.strip();
        return said.matches(FIGURE) ? Optional.of(new BigDecimal(said.replace(',', '.'))) : Optional.empty();
    }

    /** Đồng: a number, in groups of three or not, or one sum in words such as “15 triệu”; empty for anything else. */
    static Optional<Long> money(String text) {
        String said = text.strip();
        if (said.matches(GROUPED)) {
            return Optional.of(Long.valueOf(said.replaceAll("[. ]", "")));
        }
        List<Cost> costs = MoneyReader.read(said).costs();
        return costs.size() == 1 ? Optional.ofNullable(costs.getFirst().amountVnd()) : Optional.empty();
    }
}
