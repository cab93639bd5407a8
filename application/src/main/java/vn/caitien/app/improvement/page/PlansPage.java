package vn.caitien.app.improvement.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.search.page.SideChoice;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The plans of a school: the template {@code improvement/plans}.
 *
 * @param years the newest first; none where the school has no plan
 * @param empty what stands there instead; null where there are plans
 * @param ways to begin one, for those who may
 * @param search the address that searches them
 * @param side those shown, to be set side by side
 */
public record PlansPage(List<Year> years, Paging paging, @Nullable Empty empty, List<Way> ways,
        String search, SideChoice side) {

    /**
     * One year.
     *
     * @param circular the number of the one it is by; null where none is known
     * @param table null where it has no plan
     */
    public record Year(UUID id, String title, @Nullable String circular, @Nullable Table table) {}
}
