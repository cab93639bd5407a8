package vn.caitien.app.work.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The indicators of a plan: the template {@code work/measure/indicators}.
 *
 * @param lead the plan's number
 * @param tabs the other pages on the plan's work
 * @param count how many are reached, not reached and unknown, in a sentence
 * @param table null where there is none
 * @param empty what stands there instead; null where there are some
 * @param without items without any, each with the way to set one
 */
public record IndicatorsPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, List<Way> tabs, String count, @Nullable Table table,
        Paging paging, @Nullable Empty empty, List<Way> without) {}
