package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The tasks of a plan: the template {@code work/tasks}.
 *
 * @param lead in a small line above the title
 * @param count how many there are in which state, in a sentence; null where there are none
 * @param filters by which they are chosen
 * @param address of the page itself
 * @param table null where none is shown
 * @param empty what stands there instead
 */
public record TasksPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, List<Way> tabs, @Nullable String count,
        List<Field> filters, String address, @Nullable Table table, Paging paging, @Nullable Empty empty) {}
