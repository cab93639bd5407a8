package vn.caitien.app.monitoring.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One review: the template {@code monitoring/review/review}.
 *
 * @param facts when it was opened, by when it is to be closed, why it was opened again
 * @param next what to do next; null for nothing
 * @param items what is said of each
 * @param conclusion of the whole; null while none is written
 * @param papers its report and its lines of section VI
 * @param closings what it said each time it was closed; null while it never was
 */
public record ReviewPage(String title, List<Crumb> crumbs, String lead, Chip chip, List<String> facts, List<Way> ways, @Nullable Next next,
        Table items, @Nullable String conclusion, List<Way> papers, @Nullable Table closings) {}
