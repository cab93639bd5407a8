package vn.caitien.app.work.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.WorkTabs;
import vn.caitien.work.YearSum;

/** Makes the pages of the money of a plan, for one reader. */
record MoneyView(PlanView plan, MoneyWords words) {
    static final String MONEY = "/money";
    static final String SPENDINGS = "/spendings";
    private static final int ROWS = 50;

    static MoneyView of(PlanView plan) {
        return new MoneyView(plan, new MoneyWords(plan.reader().texts()));
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** The address of the page of a spending. */
    String at(Spending spending) {
        return plan.reader().at(SPENDINGS + "/" + spending.id());
    }

    List<Crumb> crumbs() {
        return plan.crumbs(say("title"), MONEY);
    }

    /** That the plan is not issued. */
    Refusal refusal() {
        return new Refusal(say("no-paper", plan.say("plan.is." + plan.plan().state().key())), say("no-paper.why"),
                List.of(Way.to(say("look"), plan.at(""))));
    }

    private @Nullable Way divide(Money all, ItemMoney money) {
        Division division = money.division();
        return division == null || !plan.may(plan.deed()) ? null : Way.to(say(division.said() == null ? "split.title" : "split.again"),
                plan.at(SplitForms.address(money.item()) + "?year=" + all.year().id()));
    }

    /** That the item has no sum to divide. */
    Refusal nothingToSplit() {
        return new Refusal(say("split.nothing"), say("split.nothing.why"), List.of(Way.to(say("title"), plan.at(MONEY))));
    }

    /** That they have no item to enter anything for. */
    Refusal nothingOwn() {
        return new Refusal(say("nothing-own"), say("nothing-own.why"), List.of(Way.to(say("title"), plan.at(MONEY))));
    }

    /**
     * @param all every year of the plan
     * @param part which part of the items is shown, from 1
     */
    MoneyPage all(Money money, List<Money> all, int part) {
        String year = money.years().size() == 1 ? "" : "?year=" + money.year().id();
        List<Way> ways = new ArrayList<>();
        if (plan.may(plan.deed()) || plan.mayOwn()) {
            ways.add(Way.first(say("spend"), plan.at(SPENDINGS + "/new")));
        }
        ways.add(Way.to(say("spendings"), plan.at(SPENDINGS)));
        ways.add(Way.to(say("workbook"), plan.at(MONEY + ".xlsx" + year)));
        List<Way> years = money.years().size() == 1 ? List.of() : money.years().stream().map(one -> new Way(one.label(),
                plan.at(MONEY + "?year=" + one.id()), one.id().equals(money.year().id()))).toList();
        return new MoneyPage(say("title"), plan.crumbs(), say("lead", plan.paper(), money.year().label()), ways,
                WorkTabs.of(plan.reader(), plan.plan().id(), WorkTabs.Tab.MONEY), years, totals(money),
                money.items().stream().skip((long) (part - 1) * ROWS).limit(ROWS).map(item -> line(money, item)).toList(),
                new Paging(say("title"), part, (money.items().size() + ROWS - 1) / ROWS, plan.at(MONEY + year)),
                all.size() == 1 ? null : tables().perYear(all), tables().sources(money), tables().shared(money),
                money.elsewhere().isEmpty() ? null
                        : say("elsewhere", money.elsewhere().size(), words.known(Amount.spent(money.elsewhere()))));
    }

    private MoneyTables tables() {
        return new MoneyTables(words, plan);
    }

    List<String> totals(Money money) {
        Amount planned = Amount.planned(money.planned());
        List<String> totals = new ArrayList<>();
        totals.add(planned == null ? say("total.unknown") : say("total.planned", words.known(planned)));
        if (money.unknown() > 0) {
            totals.add(say("total.not-counted", money.unknown(), money.items().size()));
        }
        long over = money.items().stream().filter(ItemMoney::tasksOver).count();
        if (over > 0) {
            totals.add(say("total.tasks-over", over));
        }
        totals.add(say("total.spent", words.known(money.spent())));
        Amount left = money.left();
        totals.add(left == null ? say("total.left.unknown") : say("total.left", words.known(left)));
        return totals;
    }

    private MoneyPage.Line line(Money all, ItemMoney money) {
        Amount left = money.left();
        TaskMoney tasks = money.tasks();
        return new MoneyPage.Line(plan.named(money.item()), words.of(money.known()), words.how(money.planned(), money.costs()),
                money.shares().stream().filter(share -> !share.sources().isEmpty()).map(words::from).toList(),
                words.divided(money.division()), divide(all, money), tasks.known() == 0 ? null : words.tasks(tasks), money.tasksOver(), words.known(money.spent()), words.spent(money.spendings()),
                money.spendings().isEmpty() ? null : plan.at(SPENDINGS + "?item=" + money.item().id()), words.of(left),
                left != null && left.high() < 0);
    }

    /**
     * What was spent.
     *
     * @param item only on this one; null for the whole plan
     */
    SpendingsPage spendings(List<Spending> spendings, @Nullable PlanItem item, int part) {
        String here = SPENDINGS + (item == null ? "" : "?item=" + item.id());
        boolean enters = item == null ? plan.may(plan.deed()) || plan.mayOwn() : plan.tells(item.id());
        List<Way> ways = enters ? List.of(Way.first(say("spend"), plan.at(SPENDINGS + "/new" + (item == null ? "" : "?item=" + item.id()))))
                : List.of();
        Map<String, PlanItem> items = plan.byId();
        return new SpendingsPage(say("spendings"), crumbs(), item == null ? plan.paper() : plan.named(item), ways,
                say("total.spent", words.known(Amount.spent(spendings))), spendings.isEmpty() ? null
                        : new Table(say("spendings"), Stream.of("what", "amount", "on", "source", "item", "paper", "by", "back")
                                .map(column -> say("column." + column)).toList(), spendings.reversed().stream()
                                .skip((long) (part - 1) * ROWS).limit(ROWS).map(one -> row(one, items.get(one.item()))).toList()),
                new Paging(say("spendings"), part, (spendings.size() + ROWS - 1) / ROWS, plan.at(here)),
                spendings.isEmpty() ? new Empty("none", say("none"), say("none.why"), List.of()) : null);
    }

    private List<Cell> row(Spending one, @Nullable PlanItem item) {
        Spent said = one.said();
        return List.of(Cell.of(said.what()), Cell.number(words.vnd(said.amount())), Cell.of(plan.reader().texts().date(said.on())),
                Cell.of(said.source()), Cell.of(item == null ? say("item.gone") : plan.named(item)), Cell.of(said.paper()),
                Cell.of(one.enteredBy()), mayTakeBack(one) ? Cell.link(say("back.do"), at(one)) : Cell.of(null));
    }

    /** What one entered oneself; all of it for who may enter for every item. */
    boolean mayTakeBack(Spending one) {
        return plan.item(one.item()).isPresent() && (plan.may(plan.deed())
                || plan.tells(one.item()) && one.account().equals(plan.reader().rights().account().value()));
    }

    Confirmation takingBack(Spending one) {
        return new Confirmation(say("back.title"), plan.crumbs(say("spendings"), SPENDINGS),
                say("back.sentence", words.vnd(one.said().amount()), one.said().on(), one.said().what()), List.of(say("back.kept")),
                say("back.do"), at(one), Map.of(), Way.to(say("leave"), plan.at(SPENDINGS + "?item=" + one.item())));
    }
}
