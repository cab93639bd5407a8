package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Way;

/**
 * That a report has come: the template {@code work/received}.
 *
 * @param said what was written; null where nothing was
 * @param more who told it and who entered it, and whether the head is told of an obstacle; a line each
 * @param behind that another had reported meanwhile; null where none had
 * @param faults of files that were not kept
 */
public record ReceivedPage(String title, List<Crumb> crumbs, String task, Chip chip, @Nullable String said, List<String> more,
        String when, @Nullable String behind, List<String> faults, List<Way> ways) {}
