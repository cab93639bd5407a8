package vn.caitien.app.work.state;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.ItemStanding;
import vn.caitien.app.work.ItemStanding.Funds;
import vn.caitien.app.work.ItemStandings;
import vn.caitien.app.work.PlanItem;
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
    private final Clock clock;

    PlanStandings(SchoolTasks tasks, PlanMoney money, StandingRows rows, Clock clock) {
        this.tasks = tasks;
        this.money = money;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<ItemStanding> of(SchoolId school, ImprovementPlan plan, UUID year) {
        Money planned = money.planned(school, plan, year);
        Map<String, List<Row>> beside = rows.of(school, plan.id(), Today.of(clock)).stream().collect(Collectors.groupingBy(Row::item));
        Map<String, List<Task>> work = tasks.of(school, plan.id()).stream().collect(Collectors.groupingBy(Task::item));
        return planned.items().stream().map(item -> {
            List<Row> own = beside.getOrDefault(item.item().id(), List.of());
            return standing(item.item(), work.getOrDefault(item.item().id(), List.of()), own, funds(item, own, planned::counts));
        }).toList();
    }

    @Override
    public ItemStanding one(SchoolId school, ImprovementPlan plan, String item) {
        PlanItem known = PlanItem.of(plan.content(), item).orElseThrow(() -> new NotHere("item " + item + " of plan " + plan.id()));
        return standing(known, tasks.of(school, plan.id(), item), rows.of(school, plan.id(), item, Today.of(clock)), null);
    }

    @Override
    public Funds funds(SchoolId school, ImprovementPlan plan, String item, UUID year) {
        Money planned = money.planned(school, plan, year);
        return planned.items().stream().filter(one -> one.item().id().equals(item)).findFirst()
                .map(one -> funds(one, rows.of(school, plan.id(), item, Today.of(clock)), planned::counts))
                .orElseThrow(() -> new NotHere("item " + item + " of plan " + plan.id()));
    }

    private static ItemStanding standing(PlanItem item, List<Task> tasks, List<Row> beside, @Nullable Funds funds) {
        return new ItemStanding(item, tasks, of("PROOF", beside).map(Row::proof).toList(), of("FIGURE", beside).map(Row::figure).toList(), funds,
                of("OBSTACLE", beside).map(Row::open).toList(), of("PROPOSAL", beside).map(Row::open).toList());
    }

    private static Stream<Row> of(String kind, List<Row> rows) {
        return rows.stream().filter(row -> row.is(kind));
    }

    private static Funds funds(ItemMoney item, List<Row> beside, Predicate<LocalDate> counts) {
        List<Long> spent = of("SPENT", beside).filter(row -> counts.test(Objects.requireNonNull(row.day()))).map(Row::spent).toList();
        Amount known = item.planned().known() ? item.known() : null;
        return new Funds(known == null ? null : Long.valueOf(known.low()), known == null ? null : Long.valueOf(known.high()),
                item.planned().unknown() > 0, spent.isEmpty() ? null : spent.stream().reduce(0L, Math::addExact));
    }
}
