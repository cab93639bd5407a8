package vn.caitien.app.work.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One item of a plan in sight of where it comes from and where it goes: the template {@code work/item}.
 *
 * @param ways to the item before and the one after
 * @param waiting where it is told what the item waits for
 * @param stops from the requirement to next year, always the same in the same order
 */
public record ItemPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, String waiting, List<Stop> stops) {
    /** Whether there is something at a stop. */
    public enum Standing {
        THERE,
        OPEN,
        NONE;

        /** As a class of the style; empty for what is there. */
        public String word() {
            return this == THERE ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A stop of the line.
     *
     * @param brief a few words on the line at the top
     * @param lines what there is to say
     * @param links to what is named
     * @param table null for none
     */
    public record Stop(String id, String name, String brief, Standing standing, List<String> lines, List<Way> links, @Nullable Table table, List<Way> ways) {}
}
