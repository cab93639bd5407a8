package vn.caitien.app.work.money;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.IssuedItems;
import vn.caitien.app.work.ItemRights;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkRights;

/** What a plan costs in a school year by its own words, and what was spent. Each act writes its line of the record with itself. */
@Service
public class PlanMoney {
    /** A thousand million million đồng. */
    static final long MOST = 1_000_000_000_000_000L;

    private final SpendingRows rows;
    private final SaidRows sayings;
    private final ImprovementPlans plans;
    private final SchoolYears years;
    private final SchoolTasks tasks;
    private final IssuedItems items;
    private final WorkRights rights;
    private final ItemRights own;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    PlanMoney(SpendingRows rows, SaidRows sayings, ImprovementPlans plans, SchoolYears years, SchoolTasks tasks, IssuedItems items, WorkRights rights,
            ItemRights own, Trail trail, SchoolTables tables, Clock clock) {
        this.rows = rows;
        this.sayings = sayings;
        this.plans = plans;
        this.years = years;
        this.tasks = tasks;
        this.items = items;
        this.rights = rights;
        this.own = own;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** The money of a plan; of one for several years that of the year that is now, else of its first. */
    public Money of(SchoolId school, PlanId plan) {
        return of(school, plans.one(school, plan), null);
    }

    /**
     * The same of a plan that is there.
     *
     * @param chosen the id of a year of a plan for several; null, or another's, for the year that is now
     */
    public Money of(SchoolId school, ImprovementPlan plan, @Nullable UUID chosen) {
        return chosen(all(school, plan), chosen);
    }

    /** The money of each year of a plan that is there, the earliest first. */
    public List<Money> all(SchoolId school, ImprovementPlan plan) {
        return all(tables.within(school, () ->
                MoneyReading.of(plan, years.all(school), rows.of(school, plan.id()), sayings.of(school, plan.id()))));
    }

    private static List<Money> all(MoneyReading reading) {
        return reading.years().stream().map(reading::of).toList();
    }

    /** Of these years the one that is chosen; null, or another's, for the year that is now, else the first. */
    public Money chosen(List<Money> all, @Nullable UUID chosen) {
        return all.stream().filter(one -> one.year().id().equals(chosen)).findFirst()
                .or(() -> all.stream().filter(one -> one.year().on(Today.of(clock))).findFirst()).orElse(all.getFirst());
    }

    /** Only what is planned, of the year that is now where the plan is for several: what was spent is not looked up. */
    public Money planned(SchoolId school, ImprovementPlan plan) {
        return planned(school, plan, null);
    }

    /** The same of the year that is chosen; null, or another's, for the year that is now. */
    public Money planned(SchoolId school, ImprovementPlan plan, @Nullable UUID chosen) {
        return chosen(all(MoneyReading.of(plan, years.all(school), List.of(), SaidRows.Said.NOTHING)), chosen);
    }

    /** What was spent on a plan, the earliest first. */
    public List<Spending> spendings(SchoolId school, PlanId plan) {
        return tables.within(school, () -> rows.of(school, plan));
    }

    /** What was spent on one item of a plan, the earliest first. */
    public List<Spending> spendings(SchoolId school, PlanId plan, String item) {
        return spendings(school, plan).stream().filter(one -> one.item().equals(item)).toList();
    }

    /** @throws NotHere when the school has no such spending, or it was taken back */
    public Spending one(SchoolId school, UUID id) {
        return tables.within(school, () -> rows.one(school, id)).orElseThrow(() -> new NotHere("spending " + id));
    }

    /**
     * Writes down what was spent.
     *
     * @param name of who enters it
     * @return its id
     * @throws NotHere when they may not, the plan is not issued or closed, or it has no such item or task of it
     */
    public UUID spend(AccountId by, SchoolId school, PlanId plan, String item, String name, Spent said) {
        own.require(by, school, Deed.REPORT_SPENDING, plan, item);
        PlanItem known = items.one(school, plan, item);
        if (said.task() != null) {
            Task task = tasks.one(school, said.task());
            if (!task.plan().equals(plan) || !task.item().equals(item)) {
                throw new NotHere("task " + said.task() + " of item " + item);
            }
        }
        return tables.within(school, () -> {
            Spending spending = new Spending(Uuid7.at(clock), plan, item, said, by.value(), name);
            rows.add(school, spending, clock.instant());
            trail.record(school, by.actor(), MoneyKind.SPENT.of(spending.id(), said.amount(), known.title()));
            return spending.id();
        });
    }

    /**
     * Takes back what was entered by mistake.
     *
     * @throws NotHere when another entered it and they may not enter for every item, or the plan is closed
     */
    public void withdraw(AccountId by, SchoolId school, UUID id) {
        Spending spending = one(school, id);
        own.require(by, school, Deed.REPORT_SPENDING, spending.plan(), spending.item());
        if (!spending.account().equals(by.value())) {
            rights.require(by, school, Deed.REPORT_SPENDING);
        }
        PlanItem known = items.one(school, spending.plan(), spending.item());
        tables.within(school, () -> {
            rows.withdraw(school, id, by, clock.instant());
            trail.record(school, by.actor(), MoneyKind.WITHDRAWN.of(id, spending.said().amount(), known.title()));
            return id;
        });
    }
}
