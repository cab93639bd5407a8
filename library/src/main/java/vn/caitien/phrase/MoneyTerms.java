package vn.caitien.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.plan.Cost.Per;

/** Reads a price with its quantities and product, "4 lượt x 500 nghìn/lượt = 2 triệu", at a token. */
final class MoneyTerms {
    private static final MoneyWords WORDS = MoneyWords.WORDS;
    private static final int WORDS_BETWEEN = 6;
    private static final int MOST_FACTORS = 8;
    private static final BigDecimal SMALLEST_TOTAL = BigDecimal.valueOf(1000);

    private final MoneyText text;
    private final MoneyColumn column;
    private final MoneyAmounts amounts;

    MoneyTerms(MoneyText text, MoneyColumn column) {
        this.text = text;
        this.column = column;
        this.amounts = new MoneyAmounts(text);
    }

    /** A sum, the token it begins at, and the token after it. */
    record Term(MoneySum sum, int start, int end) {}

    /**
     * The sum that begins at a token; null where none does.
     *
     * @param added whether it follows a plus: then an equals sign may belong to all that was added
     */
    @Nullable Term at(int start, boolean added) {
        MoneyFactor first = MoneyFactor.at(text, amounts, start);
        if (first == null) {
            return null;
        }
        List<MoneyFactor> factors = factors(first);
        MoneyFactor price = price(factors);
        int end = factors.getLast().endWithCounted(text);
        if (price == null || !price.amount().whole()) {
            return null;
        }
        if (factors.size() == 1) {
            return money(price) && !countsOrNames(price, start) ? term(MoneySum.of(price.price(Per.ONCE)), start, price.end()) : null;
        }
        List<MoneyQuantity> times = quantities(factors, price);
        if (times == null) {
            return money(price) ? term(MoneySum.of(price.price(Per.ONCE)), start, price.end()) : null;
        }
        MoneyFactor total = totalFactor(end);
        if (total != null && (money(price) || money(total))) {
            MoneySum sum = new MoneySum(price.price(MoneyUnits.of(times)), times, total.price(Per.ONCE), List.of());
            if (!added || sum.multiplies().orElse(true)) {
                return term(sum, start, total.end());
            }
        }
        return money(price) ? term(new MoneySum(price.price(MoneyUnits.of(times)), times, null, List.of()), start, end) : null;
    }

    /** The amount after an equals sign, which may stand behind a few words; null where none does. */
    @Nullable Term total(int end) {
        MoneyFactor factor = totalFactor(end);
        return factor == null ? null : term(MoneySum.of(factor.price(Per.ONCE)), end, factor.end());
    }

    /** Whether a plus follows, after at most a few words. */
    boolean plus(int end) {
        return operator(end, "+") >= 0;
    }

    private List<MoneyFactor> factors(MoneyFactor first) {
        List<MoneyFactor> factors = new ArrayList<>(List.of(first));
        boolean strong = first.strong();
        while (factors.size() < MOST_FACTORS) {
            int times = operator(factors.getLast().end(), "x");
            MoneyFactor next = times < 0 ? null : MoneyFactor.at(text, amounts, times + 1);
            if (next == null || strong && next.strong()) {
                break;
            }
            strong |= next.strong();
            factors.add(next);
        }
        return factors;
    }

    /** The factor with a unit of money, otherwise the one with most groups of thousands. */
    private static @Nullable MoneyFactor price(List<MoneyFactor> factors) {
        MoneyFactor price = null;
        for (MoneyFactor factor : factors) {
            if (factor.strong()) {
                return factor;
            }
            if (factor.large() && (price == null || factor.amount().groups() > price.amount().groups())) {
                price = factor;
            }
        }
        return price;
    }

    private static @Nullable List<MoneyQuantity> quantities(List<MoneyFactor> factors, MoneyFactor price) {
        List<MoneyQuantity> times = new ArrayList<>();
        for (MoneyFactor factor : factors) {
            MoneyQuantity quantity = factor == price ? null : factor.quantity();
            if (factor != price && quantity == null) {
                return null;
            }
            if (quantity != null) {
                times.add(quantity);
            }
        }
        return times;
    }

    private @Nullable MoneyFactor totalFactor(int end) {
        int equals = operator(end, "=");
        MoneyFactor factor = equals < 0 ? null : MoneyFactor.at(text, amounts, equals + 1);
        boolean money = factor != null
                && factor.amount().whole()
                && (factor.strong() || factor.amount().min().compareTo(SMALLEST_TOTAL) >= 0);
        return money ? factor : null;
    }

    private int operator(int from, String key) {
        for (int at = from; at <= from + WORDS_BETWEEN; at++) {
            if (text.is(at, key)) {
                return at;
            }
            boolean squared = text.is(at, Kind.NUMBER) && text.glued(at) && text.is(at - 1, Kind.WORD) && at > from;
            if (!text.is(at, Kind.WORD) && !squared) {
                return -1;
            }
        }
        return -1;
    }

    private boolean money(MoneyFactor factor) {
        return factor.strong() || column == MoneyColumn.BUDGET && factor.large();
    }

    /** "số 12345", "35.000 bản": a number without a unit of money that is of something else. */
    private boolean countsOrNames(MoneyFactor factor, int start) {
        if (factor.strong() || factor.amount().groups() >= 2) {
            return false;
        }
        boolean counts = WORDS.counters().begins(text, factor.end());
        return counts || text.glued(start) || names(start - 1, start) || names(start - 2, start) || text.key(start).startsWith("0");
    }

    private boolean names(int at, int end) {
        var match = WORDS.notBefore().at(text, at);
        return match != null && match.end() == end;
    }

    private static Term term(MoneySum sum, int start, int end) {
        return new Term(sum, start, end);
    }
}
