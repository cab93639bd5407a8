package vn.caitien.app.monitoring.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The reviews of a plan: the template {@code monitoring/review/reviews}.
 *
 * @param plan its number
 * @param ways to other pages on what was seen
 * @param next what to do next; null for nothing
 * @param tables a table for each school year
 * @param empty what stands there where no school year is known; null else
 * @param note which document asks for them
 */
public record ReviewsPage(String title, List<Crumb> crumbs, String plan, List<Way> tabs, List<Way> ways, @Nullable Next next,
        List<Table> tables, @Nullable Empty empty, String note) {}
