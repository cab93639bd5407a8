package vn.caitien.app.work.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.ItemStanding;
import vn.caitien.app.work.ItemStanding.Funds;
import vn.caitien.app.work.ItemStandings;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.money.Amount;
import vn.caitien.app.work.money.ItemMoney;
import vn.caitien.app.work.money.Money;
import vn.caitien.app.work.money.PlanMoney;
import vn.caitien.app.work.state.StandingRows.Row;

/** Puts together how the items of a plan stand: its tasks, its money, and what goes with them. */
@Component
class PlanStandings implements ItemStandings {
    private final SchoolTasks tasks;
    private final PlanMoney money;
    private final StandingRows rows;

    PlanStandings(SchoolTasks tasks, PlanMoney money, StandingRows rows) {
        this.tasks = tasks;
        this.money = money;
        this.rows = rows;
    }

    @Override
    public List<ItemStanding> of(SchoolId school, ImprovementPlan plan) {
        return of(school, plan, tasks.of(school, plan.id()), _ -> true);
    }

    @Override
    public ItemStanding one(SchoolId school, ImprovementPlan plan, String item) {
        return of(school, plan, tasks.of(school, plan.id(), item), item::equals).stream().findFirst()
                .orElseThrow(() -> new NotHere("item " + item + " of plan " + plan.id()));
    }

    private List<ItemStanding> of(SchoolId school, ImprovementPlan plan, List<Task> all, Predicate<String> wanted) {
        Money planned = money.planned(school, plan);
        Map<String, List<Row>> beside = rows.of(school, plan.id()).stream().collect(Collectors.groupingBy(Row::item));
        Map<String, List<Task>> work = all.stream().collect(Collectors.groupingBy(Task::item));
        return planned.items().stream().filter(item -> wanted.test(item.item().id()))
                .map(item -> standing(item, work.getOrDefault(item.item().id(), List.of()), beside.getOrDefault(item.item().id(), List.of()),
                        planned::counts)).toList();
    }

    private static ItemStanding standing(ItemMoney item, List<Task> tasks, List<Row> beside, Predicate<LocalDate> counts) {
        return new ItemStanding(item.item(), tasks, of("PROOF", beside).map(Row::proof).toList(), of("FIGURE", beside).map(Row::figure).toList(),
                funds(item, of("SPENT", beside).filter(row -> counts.test(Objects.requireNonNull(row.day()))).map(Row::spent).toList()),
                of("OBSTACLE", beside).map(Row::open).toList(), of("PROPOSAL", beside).map(Row::open).toList());
    }

    private static Stream<Row> of(String kind, List<Row> rows) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }

    private static Funds funds(ItemMoney item, List<Long> spent) {
        @Nullable Amount known = item.planned().known() ? item.known() : null;
        return new Funds(known == null ? null : Long.valueOf(known.low()), known == null ? null : Long.valueOf(known.high()),
                item.planned().unknown() > 0, spent.isEmpty() ? null : spent.stream().reduce(0L, Math::addExact));
    }
}
