package vn.caitien.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyAmounts.Amount;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.plan.Cost.Per;

/**
 * A number of an expression with what it is paid for: "500 nghìn/lượt", or counts: "38 bộ".
 *
 * @param per {@link Per#ONCE} where the words name nothing
 * @param counted the word after a number without a unit of money
 */
record MoneyFactor(Amount amount, Per per, @Nullable String unit, @Nullable String counted, int end) {
    private static final MoneyWords WORDS = MoneyWords.WORDS;
    private static final BigDecimal BARE = BigDecimal.valueOf(10_000);
    private static final int LONGEST_UNIT = 3;
    private static final BigDecimal ONE = BigDecimal.ONE;

    /** Null where no number stands, or one of a date or of a share like "24/24". */
    static @Nullable MoneyFactor at(MoneyText text, MoneyAmounts amounts, int start) {
        Amount amount = amounts.at(start);
        if (amount == null || !amount.strong() && amount.groups() == 0 && slash(text, amount.end(), Kind.NUMBER)) {
            return null;
        }
        int end = amount.end();
        String unit = null;
        for (int next = per(text, end); next > end; next = per(text, end)) {
            int name = MoneyUnits.start(text, end);
            unit = unit == null ? MoneyUnits.name(text, name) : unit;
            end = next;
        }
        unit = unit == null ? before(text, start) : unit;
        Per period = unit == null ? Per.ONCE : MoneyUnits.period(unit);
        Per per = period == null ? Per.UNIT : period;
        String counted = amount.strong() ? null : MoneyUnits.name(text, end);
        return new MoneyFactor(amount, per, per == Per.UNIT ? unit : null, counted, end);
    }

    boolean strong() {
        return amount.strong();
    }

    /** Whether a number without a unit of money is as large as a price. */
    boolean large() {
        return amount.groups() > 0 || amount.min().compareTo(BARE) >= 0 && amount.min().scale() <= 0;
    }

    /** The token after the number and what it counts. */
    int endWithCounted(MoneyText text) {
        return counted == null ? end : MoneyUnits.end(text, end);
    }

    /** What multiplies, or null for a number that cannot. */
    @Nullable MoneyQuantity quantity() {
        BigDecimal count = amount.min();
        boolean fits = count.equals(amount.max()) && count.scale() <= 2 && count.precision() <= 18;
        return fits ? new MoneyQuantity(count, counted) : null;
    }

    MoneyPrice price(Per implied) {
        Per paid = per == Per.ONCE ? implied : per;
        return new MoneyPrice(amount.min().longValue(), amount.max().longValue(), paid, unit);
    }

    private static boolean slash(MoneyText text, int at, Kind after) {
        return text.is(at, "/") && text.is(at + 1, after);
    }

    /** The token after "/tháng", "/1 em", "mỗi năm"; the same token where none stands. */
    private static int per(MoneyText text, int at) {
        int name = MoneyUnits.start(text, at);
        return name == at ? at : MoneyUnits.end(text, name);
    }

    /** "Mỗi tháng 500 nghìn", "hằng năm: 5 triệu", "mỗi lớp 300.000đ". */
    private static @Nullable String before(MoneyText text, int start) {
        int end = text.is(start - 1, ":") ? start - 1 : start;
        for (int name = end - 1; name >= end - LONGEST_UNIT; name--) {
            boolean period = WORDS.each().begins(text, name - 1) && WORDS.periods().begins(text, name);
            if ((period || WORDS.apiece().begins(text, name - 1)) && MoneyUnits.end(text, name) == end) {
                return MoneyUnits.name(text, name);
            }
        }
        return null;
    }

    /** Whether the number is exactly one, as in "/01 em". */
    static boolean isOne(MoneyText text, int at) {
        MoneyNumber number = text.is(at, Kind.NUMBER) ? MoneyNumber.of(text.key(at)) : null;
        return number != null && number.value().compareTo(ONE) == 0;
    }
}
