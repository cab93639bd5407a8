package vn.caitien.app.evidence.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The list of evidence.
 *
 * @param ways beside the title
 * @param tabs other lists and pages on evidence
 * @param next what to do next; null where nothing presses
 * @param told how many were found; null where nothing was looked for
 * @param table null where there is nothing to show
 */
public record ListPage(
        List<Way> ways, List<Way> tabs, @Nullable Next next, String action, Asked asked, List<Option> years, List<Option> criteria,
        List<Option> kinds, List<Option> standings, @Nullable String told, @Nullable Table table, @Nullable Empty empty, Paging paging) {
    /** What was chosen above the list. */
    public record Asked(String words, String year, String criterion, String kind, String standing) {
        boolean narrowed() {
            return !(words + criterion + kind).isEmpty();
        }
    }
}
