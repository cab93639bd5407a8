package vn.caitien.app.work.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.work.PlanView;
import vn.caitien.work.YearSum;

/** The money of a plan by source and by year, as tables of a page. */
record MoneyTables(MoneyWords words, PlanView plan) {

    /** Each year of a plan for several. */
    Table perYear(List<Money> all) {
        return new Table(words.say("by-year"), columns("year", "planned.sum", "spent", "left"), all.stream().map(one -> List.of(
                Cell.link(one.year().label(), plan.at(MoneyView.MONEY + "?year=" + one.year().id())), Cell.number(words.planned(one.planned())),
                Cell.number(words.known(one.spent())), Cell.number(words.of(one.left())))).toList());
    }

    /** Each source, and all together; null where nothing is planned or spent. What is shared is counted once in the total. */
    @Nullable Table sources(Money money) {
        MoneyBySource parted = money.bySource();
        if (parted.sources().isEmpty()) {
            return null;
        }
        boolean shared = !parted.shared().isEmpty();
        List<List<Cell>> rows = new ArrayList<>(parted.sources().stream().map(one -> row(words.source(one.source()), one, shared)).toList());
        YearSum alone = parted.sources().stream().map(SourceMoney::planned).reduce(YearSum.NOTHING, YearSum::plus);
        rows.add(row(words.say("sum"), new SourceMoney(null, alone, parted.undivided(), money.spent()), shared));
        return new Table(words.say("by-source"), shared ? columns("source", "alone", "shared", "spent") : columns("source", "planned.sum", "spent"), rows);
    }

    /** What nobody divided among its sources, with what was spent beside it; null where there is none. */
    @Nullable Table shared(Money money) {
        List<SharedMoney> shared = money.bySource().shared();
        return shared.isEmpty() ? null : new Table(words.say("shared"), columns("together", "planned.sum", "items", "spent.items"),
                shared.stream().map(one -> List.of(Cell.of(String.join("; ", one.sources())), Cell.number(words.planned(one.planned())),
                        Cell.of(one.items().stream().map(item -> Integer.toString(item.item().number())).collect(Collectors.joining(", "))),
                        Cell.of(one.spent().isEmpty() ? words.vnd(0) : String.join("; ", words.spentBySource(one.spent()))))).toList());
    }

    private List<Cell> row(String name, SourceMoney one, boolean shared) {
        Stream<Cell> together = shared ? Stream.of(Cell.number(sum(one.shared()))) : Stream.of();
        return Stream.of(Stream.of(Cell.of(name), Cell.number(sum(one.planned()))), together, Stream.of(Cell.number(words.known(one.spent()))))
                .flatMap(cells -> cells).toList();
    }

    /** Nothing planned is 0; what is planned without any known sum is told as not known. */
    private String sum(YearSum sum) {
        String known = words.planned(sum);
        return known == null ? words.say("unknown.sum") : known;
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> words.say("column." + name)).toList();
    }
}
