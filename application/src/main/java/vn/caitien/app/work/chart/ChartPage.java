package vn.caitien.app.work.chart;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.work.chart.GanttPage;

/**
 * The tasks of a plan over the months: the template {@code work/chart/gantt}.
 *
 * @param told what the picture shows, in a sentence, for who does not see it
 * @param pictures one for the screen, one a page for print; none where there are no tasks
 * @param addresses of items and tasks, by their ids
 * @param watch what is overdue or waits; null for nothing
 * @param empty what stands there instead; null where there are tasks
 */
public record ChartPage(String title, List<Crumb> crumbs, List<Way> ways, List<Way> tabs, String told, List<GanttPage> pictures,
        Map<String, String> addresses, Paging paging, @Nullable Table watch, @Nullable Empty empty) {}
