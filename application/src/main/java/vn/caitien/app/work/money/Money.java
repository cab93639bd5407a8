package vn.caitien.app.work.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.work.PlanYears;
import vn.caitien.work.YearSum;

/**
 * The money of a plan in a school year.
 *
 * @param year of a plan for several years the one that is looked at
 * @param years those the plan is for, the earliest first
 * @param items in the order of the plan
 * @param elsewhere what was spent on items that the plan does not have any more
 */
public record Money(SchoolYear year, List<SchoolYear> years, List<ItemMoney> items, List<Spending> elsewhere) {

    public Money {
        years = List.copyOf(years);
        items = List.copyOf(items);
        elsewhere = List.copyOf(elsewhere);
    }

    /** All that is planned, as far as it is known. */
    public YearSum planned() {
        return items.stream().map(ItemMoney::planned).reduce(YearSum.NOTHING, YearSum::plus);
    }

    /** Whether what was spent on that day belongs here: a bill that comes after the plan's last year belongs to that one. */
    public boolean counts(LocalDate spent) {
        return PlanYears.counts(years, year, spent);
    }

    /** How many items have a cost that is not known, which no total counts. */
    public int unknown() {
        return (int) items.stream().filter(item -> item.planned().unknown() > 0).count();
    }

    /** All that was spent. */
    public Amount spent() {
        List<Spending> all = new ArrayList<>(elsewhere);
        items.forEach(item -> all.addAll(item.spendings()));
        return Amount.spent(all);
    }

    /** What is left of the whole; null while any of what is planned is unknown. */
    public @Nullable Amount left() {
        YearSum planned = planned();
        return unknown() > 0 ? null : new Amount(planned.low(), planned.high()).less(spent());
    }

    /** Empty for an id that is none of the plan's. */
    Optional<ItemMoney> item(String id) {
        return items.stream().filter(one -> one.item().id().equals(id)).findFirst();
    }

    /** By where it comes from. */
    public MoneyBySource bySource() {
        return MoneyBySource.of(items, elsewhere);
    }
}
