package vn.caitien.app.work.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What goes with the work of a plan, as a list: the template {@code work/matter/list}.
 *
 * @param tabs the other pages on the plan's work
 * @param next what is to be done first; null where nothing is
 * @param table null where there is none
 * @param empty what stands there instead of the table; null where there are some
 * @param more a second table, with what the program found and a person may take; null where there is none
 */
public record MattersPage(String title, List<Crumb> crumbs, List<Way> ways, List<Way> tabs, @Nullable Next next, @Nullable Table table, Paging paging,
        @Nullable Empty empty, @Nullable Table more) {

    /** How many rows stand on a page. */
    public static final int ROWS = 50;

    /** Which part of so many rows is shown, from 1. */
    public static Paging paging(Onlooker onlooker, int part, int rows) {
        return new Paging(onlooker.say("title"), part, (rows + ROWS - 1) / ROWS, onlooker.list());
    }
}
