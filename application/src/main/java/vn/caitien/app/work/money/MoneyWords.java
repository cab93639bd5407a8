package vn.caitien.app.work.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.work.YearSum;

/** Sums of money in words, in one language. */
public record MoneyWords(Texts texts) {

    String say(String key, Object... values) {
        return texts.say("money." + key, values);
    }

    /** A sum or a range; null for what is not known. */
    @Nullable String of(@Nullable Amount amount) {
        return amount == null ? null : known(amount);
    }

    /** A sum or a range. */
    public String known(Amount amount) {
        return amount.isRange() ? say("range.value", vnd(amount.low()), vnd(amount.high())) : vnd(amount.low());
    }

    /** Whole đồng. */
    String vnd(long sum) {
        return say("vnd.value", texts.number(sum));
    }

    /**
     * How a planned sum is made, a line for each cost; one that comes to no known sum in the year is told as the plan has it.
     *
     * @param costs as the plan's words name them
     */
    List<String> how(YearSum planned, List<Cost> costs) {
        List<String> how = new ArrayList<>();
        List<Cost> left = new ArrayList<>(costs);
        planned.parts().forEach(part -> {
            how.add(how(part));
            left.remove(part.cost());
        });
        if (planned.unknown() > 0 && costs.isEmpty()) {
            how.add(say("unknown.all"));
        } else if (planned.unknown() > 0) {
            left.forEach(cost -> how.add(say("unknown.cost", say("per." + cost.per().name().toLowerCase(Locale.ROOT), known(one(cost))))));
        } else if (planned.parts().isEmpty()) {
            how.add(say("not-this-year"));
        }
        return how;
    }

    private String how(YearSum.Part part) {
        Cost cost = part.cost();
        Per per = cost.per();
        if (part.high() == 0) {
            return say("per.nothing");
        }
        String one = known(one(cost));
        String all = known(new Amount(part.low(), part.high()));
        return switch (per) {
            case MONTH -> say("how.month", factor(one(cost)), part.times(), all);
            case QUARTER -> say("how.quarter", factor(one(cost)), part.times(), all);
            case YEAR -> say("per.year", one);
            case ONCE -> say("per.once", one);
            case UNIT -> say("per.unit", one);
        };
    }

    /** A range is multiplied as a whole. */
    private String factor(Amount amount) {
        return amount.isRange() ? say("factor.value", known(amount)) : known(amount);
    }

    private static Amount one(Cost cost) {
        return cost.amountVnd() != null ? Amount.of(cost.amountVnd()) : new Amount(orZero(cost.minVnd()), orZero(cost.maxVnd()));
    }

    /** For the compiler: a cost that is no amount has both bounds. */
    private static long orZero(@Nullable Long bound) {
        return bound == null ? 0 : bound;
    }
}
