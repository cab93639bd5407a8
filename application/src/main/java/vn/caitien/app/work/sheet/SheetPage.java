package vn.caitien.app.work.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What of a plan a month asks: the template {@code work/sheet/sheet}.
 *
 * @param filters the month and the person
 * @param address of the page itself
 * @param count in a sentence; null where there is nothing
 * @param papers others to print
 * @param empty what stands there instead of groups; null where there are some
 */
public record SheetPage(String title, List<Crumb> crumbs, String lead, List<Way> ways, List<Way> tabs, List<Field> filters, String address,
        @Nullable String count, List<Group> groups, Paging paging, List<Papers> papers, @Nullable Empty empty) {

    /** Tasks that stand there for one reason. */
    public record Group(String id, String name, Table table) {}

    /** A paper and its files. */
    public record Papers(String name, String why, List<Way> files) {}
}
