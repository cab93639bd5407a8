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
 * @param obstacles open ones of that plan, the oldest first
 * @param proposals of that plan that wait for a decision, the oldest first
 */
public record BriefPage(List<MyWorkPage.Todo> todos, Way mine, @Nullable String plan, @Nullable Sentence state, List<Way> ways,
        @Nullable Open obstacles, @Nullable Open proposals) {

    /**
     * Some that are open.
     *
     * @param title how many there are
     * @param all the way to all of them; null where {@code some} are all
     */
    public record Open(String title, List<One> some, @Nullable Way all) {}

    /** One of them. */
    public record One(Way way, String since) {}
}
