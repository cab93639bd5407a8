package vn.caitien.app.improvement.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;

/**
 * What a plan would take over from another: the template {@code improvement/preview}.
 *
 * @param facts what will happen, in whole sentences
 * @param action where what is chosen is sent
 * @param hidden what is sent with it
 * @param groups of rows, by why they are offered
 * @param back the way that does nothing
 */
public record PreviewPage(
        String title, List<Crumb> crumbs, List<String> facts, String action, Map<String, String> hidden, List<Group> groups,
        String verb, String back) {

    /** @param hint what to know of such rows; null for nothing */
    public record Group(String id, String title, @Nullable String hint, List<Item> items) {}

    /**
     * A row.
     *
     * @param words what it is about, below its name; null for no more than that
     * @param criterion to choose; null where nothing is to be chosen
     * @param lines how it will stand in the new table; none where it stands as before
     * @param kept what the new form has no column for
     */
    public record Item(String id, String name, @Nullable String words, boolean taken, @Nullable Field criterion,
            List<Line> lines, List<Line> kept) {}

    /**
     * A cell.
     *
     * @param from the columns it comes from; null for none
     */
    public record Line(String column, @Nullable String from, List<String> words) {}
}
