package vn.caitien.app.work.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The money of a plan: the template {@code work/money/money}.
 *
 * @param lead the plan's number and the school year
 * @param tabs the other pages on the plan's work
 * @param years other years of a plan for several; none of any other
 * @param totals a sentence each
 * @param items a line for each item
 * @param sources the same by source; null where nothing is known
 * @param elsewhere what was spent on items that are gone; null where nothing was
 */
public record MoneyPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, List<Way> tabs, List<Way> years, List<String> totals,
        List<Line> items, Paging paging, @Nullable Table sources, @Nullable String elsewhere) {

    /**
     * One item.
     *
     * @param planned null where it is not known, nor are the other two
     * @param how the planned sum is computed, and what of it is unknown
     * @param address of the list of what was spent on it
     * @param over whether more was spent than planned
     */
    public record Line(String item, @Nullable String planned, List<String> how, String spent, @Nullable String address,
            @Nullable String left, boolean over) {}
}
