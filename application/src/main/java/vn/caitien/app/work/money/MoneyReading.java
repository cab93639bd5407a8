package vn.caitien.app.work.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanYears;
import vn.caitien.app.work.WorkYears;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.work.PlannedMoney;
import vn.caitien.work.YearSum;

/**
 * The words of a plan and what is written down of its money, as each year of it is made of them.
 *
 * @param years those the plan is for, the earliest first
 * @param form of the plan; null is read as the nine-column form
 * @param spendings on whatever item, of whatever year
 * @param costs of its tasks, by the item
 * @param splits what was said of sums from several sources, of whatever year
 */
record MoneyReading(List<SchoolYear> years, @Nullable Form form, List<PlanItem> items, List<Spending> spendings,
        Map<String, List<TaskCost>> costs, List<Split> splits) {

    /** @param all the years of the school */
    static MoneyReading of(ImprovementPlan plan, List<SchoolYear> all, List<Spending> spendings,
            SaidRows.Said said) {
        Plan read = new Values().read(plan.content());
        return new MoneyReading(PlanYears.of(plan, all), read.form(), PlanItem.of(read), spendings,
                said.costs().stream().collect(Collectors.groupingBy(TaskCost::item)), said.splits());
    }

    /** One of its years. */
    Money of(SchoolYear year) {
        List<Spending> of = spendings.stream().filter(one -> PlanYears.counts(years, year, one.said().on())).toList();
        Map<String, List<Spending>> byItem = of.stream().collect(Collectors.groupingBy(Spending::item));
        Set<String> ids = items.stream().map(PlanItem::id).collect(Collectors.toSet());
        return new Money(year, years, items.stream().map(item -> item(item, year, byItem.getOrDefault(item.id(), List.of()))).toList(),
                of.stream().filter(one -> !ids.contains(one.item())).toList());
    }

    private ItemMoney item(PlanItem item, SchoolYear year, List<Spending> spent) {
        YearSum planned = planned(item.row(), WorkYears.of(year));
        List<PlannedShare> shares = PlannedShare.of(item.row(), form, WorkYears.of(year), planned);
        Split said = splits.stream().filter(one -> one.item().equals(item.id()) && one.year().equals(year.id())).findFirst().orElse(null);
        Division division = Division.of(shares, said).orElse(null);
        return new ItemMoney(item, item.row().normalised().costs(), planned, division == null ? shares : division.divided(shares), division, spent,
                 TaskMoney.of(costs.getOrDefault(item.id(), List.of()), years.size() == 1 ? null : year));
    }

    /** A sum beyond all money of the state is a slip of the pen: it is no known sum. */
    private YearSum planned(Row row, vn.caitien.work.SchoolYear year) {
        YearSum unknown = new YearSum(List.of(), Math.max(1, row.normalised().costs().size()));
        try {
            YearSum sum = PlannedMoney.of(row, form, year);
            return sum.high() <= PlanMoney.MOST ? sum : unknown;
        } catch (ArithmeticException tooMuch) {
            return unknown;
        }
    }
}
