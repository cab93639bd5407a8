package vn.caitien.app.improvement.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;

/**
 * Plans side by side: the template {@code improvement/search/side}.
 *
 * @param action the address that shows it otherwise
 * @param note what is to be known of the comparison; null for nothing
 * @param empty what stands there when there are not two plans; null where there are
 * @param choice among which to choose then
 */
public record SidePage(
        List<Crumb> crumbs, String action, List<Column> plans, List<Tick> shown, boolean only, @Nullable String note,
        List<Line> lines, Paging paging, @Nullable Empty empty, SideChoice choice) {

    /**
     * One of the plans.
     *
     * @param brief what tells it from the others
     */
    public record Column(String id, String title, String brief, String address, Chip chip) {}

    /** Something to compare, and whether it is compared. */
    public record Tick(Option option, boolean on) {}

    /**
     * A row or section of the plans.
     *
     * @param group what stands above it and those that follow; null where it goes on
     */
    public record Line(@Nullable String group, String title, List<Field> fields) {}

    /**
     * What the plans say in one column.
     *
     * @param name null where there is but one
     * @param words of each plan; none where it says nothing
     */
    public record Field(@Nullable String name, List<List<Piece>> words) {}

    /** Words that are alike in the two plans, or are not. */
    public record Piece(String text, boolean differs) {}
}
