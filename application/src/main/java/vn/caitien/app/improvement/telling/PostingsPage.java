package vn.caitien.app.improvement.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * Where a plan is posted: the template {@code improvement/telling/postings}.
 *
 * @param lead the plan's number and day, in a small line above the title
 * @param next that one is to be taken down; null where none is
 * @param empty what stands there instead of the table; null where there are some
 */
public record PostingsPage(
        String title, List<Crumb> crumbs, String lead, List<Way> ways, @Nullable Next next, @Nullable Table table,
        @Nullable Empty empty) {}
