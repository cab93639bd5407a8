package vn.caitien.app.work.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Plain;
import vn.caitien.work.YearSum;

/**
 * Money by where it comes from. Every sum that was spent stands once, under its source; every sum that is planned stands once, either
 * under its one source or with those that give it together: nothing is divided that nobody divided.
 *
 * @param sources in the order of the plan, what has none last
 * @param shared what is planned from several together
 */
public record MoneyBySource(List<SourceMoney> sources, List<SharedMoney> shared) {

    public MoneyBySource {
        sources = List.copyOf(sources);
        shared = List.copyOf(shared);
    }

    /** @param elsewhere what was spent on items that are gone */
    static MoneyBySource of(List<ItemMoney> items, List<Spending> elsewhere) {
        Map<String, SourceMoney> found = new LinkedHashMap<>();
        Map<String, SharedMoney> together = new LinkedHashMap<>();
        for (ItemMoney item : items) {
            for (PlannedShare share : item.shares()) {
                if (share.undivided()) {
                    share.sources().forEach(source -> add(found, new SourceMoney(source, YearSum.NOTHING, share.planned(), Amount.of(0))));
                    together.merge(key(share.sources()), new SharedMoney(share.sources(), share.planned(), List.of(item), List.of()), MoneyBySource::both);
                } else {
                    String source = share.sources().isEmpty() ? null : share.sources().getFirst();
                    add(found, new SourceMoney(source, share.planned(), YearSum.NOTHING, Amount.of(0)));
                }
            }
        }
        items.forEach(item -> spent(found, item.spendings()));
        spent(found, elsewhere);
        return new MoneyBySource(ordered(found), together.values().stream().map(one -> new SharedMoney(one.sources(), one.planned(), one.items(),
                spent(one.items().stream().flatMap(item -> item.spendings().stream()).toList()))).toList());
    }

    /** What was spent, by source. */
    static List<SourceMoney> spent(Collection<Spending> spendings) {
        Map<String, SourceMoney> found = new LinkedHashMap<>();
        spent(found, spendings);
        return ordered(found);
    }

    /** What is planned from several together, each sum once. */
    YearSum undivided() {
        return shared.stream().map(SharedMoney::planned).reduce(YearSum.NOTHING, YearSum::plus);
    }

    /** However it is typed, with accents or without, it is the same source. */
    static String key(String source) {
        return Plain.bare(source).strip();
    }

    private static String key(List<String> sources) {
        return sources.stream().map(MoneyBySource::key).sorted().collect(Collectors.joining("\n"));
    }

    private static SharedMoney both(SharedMoney one, SharedMoney more) {
        List<ItemMoney> items = new ArrayList<>(one.items());
        more.items().stream().filter(item -> !items.contains(item)).forEach(items::add);
        return new SharedMoney(one.sources(), one.planned().plus(more.planned()), items, List.of());
    }

    private static void spent(Map<String, SourceMoney> found, Collection<Spending> spendings) {
        spendings.forEach(one -> add(found, new SourceMoney(one.said().source(), YearSum.NOTHING, YearSum.NOTHING, Amount.of(one.said().amount()))));
    }

    private static void add(Map<String, SourceMoney> found, SourceMoney more) {
        @Nullable String source = more.source();
        found.merge(source == null ? "" : key(source), more, SourceMoney::plus);
    }

    private static List<SourceMoney> ordered(Map<String, SourceMoney> found) {
        SourceMoney none = found.remove("");
        List<SourceMoney> all = new ArrayList<>(found.values());
        if (none != null) {
            all.add(none);
        }
        return all;
    }
}
