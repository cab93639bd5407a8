package vn.caitien.app.work.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.page.MyWorkPage;

/**
 * What the first page tells of work: the template {@code work/state/brief}.
 *
 * @param todos the nearest of the reader's tasks; empty for none
 * @param mine the way to all of them
 * @param plan the title of the plan issued last; null where none was
 * @param state how the latest plan's tasks stand; null where none were given yet
 * @param ways to its work
 * @param waiting where what is open of that plan is told; null where there is no plan in force
 */
public record BriefPage(List<MyWorkPage.Todo> todos, Way mine, @Nullable String plan, @Nullable Sentence state, List<Way> ways,
        @Nullable String waiting) {}
