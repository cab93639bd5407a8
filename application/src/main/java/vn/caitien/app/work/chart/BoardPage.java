package vn.caitien.app.work.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The tasks of a plan in columns by how far they are: the template {@code work/chart/board}.
 *
 * @param empty what stands there instead of columns; null where there are tasks
 */
public record BoardPage(String title, List<Crumb> crumbs, List<Way> tabs, List<Column> columns, @Nullable Empty empty) {
    /**
     * Tasks that are alike far.
     *
     * @param more to the rest of them; null where all are shown
     */
    public record Column(String id, String name, List<Card> cards, @Nullable Way more) {}

    /** A task; what is not known is null. */
    public record Card(String what, String address, @Nullable String doers, @Nullable String due, Chip chip) {}
}
