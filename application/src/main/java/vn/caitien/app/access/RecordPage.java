package vn.caitien.app.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A record as sentences, the newest first: the template {@code access/record}.
 *
 * @param lead above the title
 * @param base its address
 * @param filters what may be looked for
 * @param lines the entries
 * @param none what is said when there are none
 * @param ways to older ones and back to the newest
 */
public record RecordPage(
        String title, List<Crumb> crumbs, @Nullable String lead, String base, List<Field> filters, List<Line> lines, String none,
        List<Way> ways) {
    /**
     * One entry.
     *
     * @param time with the day
     * @param machine the same as machines read it
     * @param words who did what
     */
    public record Line(String time, String machine, String words) {}
}
