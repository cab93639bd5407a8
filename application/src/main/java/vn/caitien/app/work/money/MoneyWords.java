package vn.caitien.app.work.money;

import java.util.ArrayList;
import java.util.Collection;
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

    /** What is planned, with how much of it is not known; null where nothing is known. */
    @Nullable String planned(YearSum sum) {
        Amount known = Amount.planned(sum);
        return known == null ? null : sum.unknown() == 0 ? known(known) : say("and-unknown", known(known), sum.unknown());
    }

    /** From which sources so much is planned, and that nobody told how much from each. */
    String from(PlannedShare share) {
        String sum = planned(share.planned());
        String known = sum == null ? say("unknown.sum") : sum;
        return say(share.undivided() ? "from.shared" : "from.one.value", String.join("; ", share.sources()), known);
    }

    /** Who said how a sum is divided among its sources, or that it is another sum by now; null where nobody said anything. */
    @Nullable String divided(@Nullable Division division) {
        Split said = division == null ? null : division.said();
        if (division == null || said == null) {
            return null;
        }
        return division.holds() ? say("split.by", said.enteredBy()) : say("split.stale", said.enteredBy(), vnd(said.planned()));
    }

    /** What tasks are said to cost of an item. */
    String tasks(TaskMoney tasks) {
        String sum = say("in-tasks", vnd(tasks.sum()));
        return tasks.unknown() == 0 ? sum : say("in-tasks.unknown", sum, tasks.unknown());
    }

    /** From which sources so much was spent; nothing where no source is told. */
    List<String> spent(Collection<Spending> spendings) {
        return spendings.stream().allMatch(one -> one.said().source() == null) ? List.of() : spentBySource(MoneyBySource.spent(spendings));
    }

    /** The same, each with its source or that none is told. */
    List<String> spentBySource(List<SourceMoney> spent) {
        return spent.stream().map(one -> say("from.one.value", source(one.source()), known(one.spent()))).toList();
    }

    /** A source, or that none is told. */
    String source(@Nullable String source) {
        return source == null ? say("source.none") : source;
    }

    private String how(YearSum.Part part) {
        Cost cost = part.cost();
        Per per = cost.per();
        if (part.high() == 0) {
            return say("per.nothing");
        }
        String one = known(one(cost));
        String all = known(new Amount(part.low(), part.high()));
        if (part.counted() == YearSum.Part.Counted.PRINTED && part.times() > 1) {
            return say("how.times", factor(one(cost)), part.times(), all);
        }
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
