package vn.caitien.app.work.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One indicator: the template {@code work/measure/indicator}.
 *
 * @param lead the item it is of
 * @param chart null where no figure is known, or one is below nought
 * @param moved how far it moved and how far it is still to go, a sentence each
 * @param sources where each figure comes from
 * @param table what was measured, the latest first; null while nothing was
 * @param none that nothing was measured yet; null where something was
 */
public record IndicatorPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, Chip chip, @Nullable Chart chart,
        List<String> moved, List<String> sources, @Nullable Table table, @Nullable String none) {}
