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
 * @param perYear the same by school year; null for a plan of one
 * @param sources the same by source; null where nothing is known
 * @param shared what is planned from several sources together; null where nothing is
 * @param elsewhere what was spent on items that are gone; null where nothing was
 */
public record MoneyPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, List<Way> tabs, List<Way> years, List<String> totals,
        List<Line> items, Paging paging, @Nullable Table perYear, @Nullable Table sources, @Nullable Table shared, @Nullable String elsewhere) {

    /**
     * One item.
     *
     * @param planned null where it is not known, nor are the other two
     * @param how the planned sum is computed, and what of it is unknown
     * @param from which sources it is planned, and whether how much from each is told
     * @param divided who said how much comes from each, or that it holds no more; null where nobody did
     * @param divide where that is said; null where there is nothing to, or they may not
     * @param tasks what its tasks are said to cost of it; null where none tells
     * @param tasksOver whether they are said to cost more than it
     * @param spentFrom which sources it was spent
     * @param address of the list of what was spent on it
     * @param over whether more was spent than planned
     */
    public record Line(String item, @Nullable String planned, List<String> how, List<String> from, @Nullable String divided,
            @Nullable Way divide, @Nullable String tasks,
            boolean tasksOver, String spent, List<String> spentFrom, @Nullable String address, @Nullable String left, boolean over) {}
}
