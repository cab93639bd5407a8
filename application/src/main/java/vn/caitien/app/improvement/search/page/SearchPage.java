package vn.caitien.app.improvement.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.search.Snippet;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What was found: the template {@code improvement/search/found}.
 *
 * @param action the address that searches
 * @param asked what was typed and chosen
 * @param told how much was found; null where nothing was looked for
 * @param empty what stands in place of hits; null where there are any
 * @param ways out where nothing was found
 * @param side plans to set side by side
 */
public record SearchPage(
        List<Crumb> crumbs, String action, Typed asked, List<Option> years, List<Option> states, @Nullable String told,
        List<InPlan> plans, Paging paging, @Nullable Empty empty, List<Way> ways, SideChoice side) {

    /** As typed and chosen; empty for nothing. */
    public record Typed(String words, String year, String state, String criterion) {}

    /** Hits of one plan. */
    public record InPlan(String id, String title, String address, String facts, Chip chip, List<At> hits) {}

    /** A place that was found. */
    public record At(String where, String address, List<Line> lines) {}

    /**
     * Words of a place.
     *
     * @param name of the column or field; null where the place has but one
     */
    public record Line(@Nullable String name, List<Snippet.Piece> pieces) {}
}
