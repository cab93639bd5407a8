package vn.caitien.app.school.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Finding;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A part of a page.
 *
 * @param id of its heading, once on a page
 * @param table null where it has none
 */
public record Part(
        String id, String title, List<String> lines, List<Finding> findings, @Nullable Table table,
        @Nullable Paging paging, List<Way> ways) {

    static Part of(String id, String title, List<String> lines, @Nullable Table table, List<Way> ways) {
        return new Part(id, title, lines, List.of(), table, null, ways);
    }
}
