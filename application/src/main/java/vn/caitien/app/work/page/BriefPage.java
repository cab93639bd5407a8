package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What the first page tells of work: the template {@code work/brief}.
 *
 * @param todos the nearest of the reader's tasks; empty for none
 * @param mine the way to all of them
 * @param plan the title of the plan issued last; null where none was
 * @param state how the latest plan stands, in a sentence; null where no tasks were given yet
 * @param ways to its work
 */
public record BriefPage(List<MyWorkPage.Todo> todos, Way mine, @Nullable String plan, @Nullable String state, List<Way> ways) {}
