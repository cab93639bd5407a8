package vn.caitien.app.work.money;

import java.util.List;
import vn.caitien.work.YearSum;

/**
 * What is planned from several sources together without a word on how much from each.
 *
 * @param sources as the plan writes them
 * @param items for which it is planned
 * @param spent on these items so far, by source; each sum of it stands under its own source too
 */
public record SharedMoney(List<String> sources, YearSum planned, List<ItemMoney> items, List<SourceMoney> spent) {

    public SharedMoney {
        sources = List.copyOf(sources);
        items = List.copyOf(items);
        spent = List.copyOf(spent);
    }
}
