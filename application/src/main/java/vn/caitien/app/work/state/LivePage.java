package vn.caitien.app.work.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The table of a plan as on paper, with how each item stands beside it: the template {@code work/state/live}.
 *
 * @param table null where the plan has no items
 * @param empty what stands there instead; null where it has some
 */
public record LivePage(String title, List<Crumb> crumbs, String plan, List<Way> tabs, @Nullable Table table, Paging paging, @Nullable Empty empty) {}
