package vn.caitien.app.work.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What was spent on a plan or one item: the template {@code work/money/spendings}.
 *
 * @param lead the item; of the whole plan its number
 * @param total all of it in a sentence
 * @param table null where nothing was spent
 * @param empty what stands there instead; null where something was
 */
public record SpendingsPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, String total, @Nullable Table table,
        Paging paging, @Nullable Empty empty) {}
