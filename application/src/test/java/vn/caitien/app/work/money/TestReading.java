package vn.caitien.app.work.money;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.work.PlanItem;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** A plan of Mẫu số 2 whose items, i0, i1 and so on, tell only their money; each is done in October 2026. */
final class TestReading {
    static final SchoolYear YEAR = year(2026);
    private static final UUID SOMEONE = new UUID(0, 1);

    private TestReading() {}

    static SchoolYear year(int first) {
        return new SchoolYear(new UUID(1, first), LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31), null, 1);
    }

    /** @param money what each item says of it */
    static Plan plan(String... money) {
        return TestPlans.content().with(IntStream.range(0, money.length).mapToObj(at -> Row.of("i" + at,
                new EnumMap<>(Map.of(Cell.IMPROVEMENT, "Mục " + at, Cell.TIME, "Tháng 10/2026", Cell.LEAD, "Hiệu trưởng", Cell.EXPECTED_RESULT, "Xong", Cell.TASKS, "Làm", Cell.SUPPORT, money[at])))).toList());
    }

    static Money money(List<String> items, Spending... spent) {
        return money(List.of(YEAR), items, List.of(), spent).of(YEAR);
    }

    static Money costing(String item, TaskCost... costs) {
        return money(List.of(YEAR), List.of(item), Arrays.asList(costs)).of(YEAR);
    }

    static MoneyReading money(List<SchoolYear> years, List<String> items, List<TaskCost> costs, Spending... spent) {
        return new MoneyReading(years, Form.FORM_2, PlanItem.of(new Values().read(plan(items.toArray(String[]::new)))), Arrays.asList(spent),
                costs.stream().collect(Collectors.groupingBy(TaskCost::item)), List.of());
    }

    static Spending spent(int item, long amount, @Nullable String source) {
        return spent(item, amount, source, LocalDate.of(2026, 10, 5));
    }

    static Spending spent(int item, long amount, @Nullable String source, LocalDate on) {
        return new Spending(UUID.randomUUID(), new PlanId(SOMEONE), "i" + item, new Spent(null, amount, source, on, "x", null), SOMEONE, "Bưởi");
    }

    /** A task of the first item, in October 2026. */
    static TaskCost task(int id, @Nullable Integer parent, @Nullable Long cost) {
        return task(id, parent, cost, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    }

    static TaskCost task(int id, @Nullable Integer parent, @Nullable Long cost, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new TaskCost(new UUID(2, id), "i0", parent == null ? null : new UUID(2, parent), cost, first, last);
    }
}
