package vn.caitien.app.work.money;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.IssuedItems;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.WorkRights;

/** Says how a sum that a plan takes from several sources is divided among them. Each act writes its line of the record with itself. */
@Service
public class Splits {
    private final PlanMoney money;
    private final SplitRows rows;
    private final ImprovementPlans plans;
    private final IssuedItems items;
    private final WorkRights rights;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Splits(PlanMoney money, SplitRows rows, ImprovementPlans plans, IssuedItems items, WorkRights rights, Trail trail, SchoolTables tables,
            Clock clock) {
        this.money = money;
        this.rows = rows;
        this.plans = plans;
        this.items = items;
        this.rights = rights;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Says it in place of what was said before.
     *
     * @param year the id of a year of the plan
     * @param shown the id of what was said before; null where nothing was
     * @param amounts in whole đồng by the source; none takes back what was said
     * @param name of who says it
     * @throws NotHere when they may not say it for every item, the plan is not issued or closed, or the item has no such sum
     * @throws StaleVersion when another said it first
     * @throws IllegalArgumentException when more is divided than there is
     */
    public void say(AccountId by, SchoolId school, PlanId plan, String item, UUID year, @Nullable UUID shown, Map<String, Long> amounts,
            String name) {
        rights.require(by, school, Deed.REPORT_SPENDING);
        PlanItem known = items.one(school, plan, item);
        ImprovementPlan read = plans.one(school, plan);
        Division division = money.all(school, read).stream().filter(one -> one.year().id().equals(year)).findFirst()
                .flatMap(one -> one.item(item)).map(ItemMoney::division).orElseThrow(() -> new NotHere("sum to divide of item " + item));
        if (!division.share().sources().containsAll(amounts.keySet())) {
            throw new NotHere("sources of item " + item);
        }
        Split before = division.said();
        if (!Objects.equals(before == null ? null : before.id(), shown)) {
            throw new StaleVersion("money split of item " + item);
        }
        tables.within(school, () -> {
            if (before != null) {
                rows.withdraw(school, before.id(), by, clock.instant());
            }
            if (!amounts.isEmpty()) {
                Split split = new Split(Uuid7.at(clock), item, year, division.planned(), amounts, name);
                rows.add(school, plan, split, by, clock.instant());
                trail.record(school, by.actor(), MoneyKind.SPLIT.of(split.id(), division.planned(), known.title()));
            } else if (before != null) {
                trail.record(school, by.actor(), MoneyKind.SPLIT_WITHDRAWN.of(before.id(), before.planned(), known.title()));
            }
            return amounts.size();
        });
    }
}
