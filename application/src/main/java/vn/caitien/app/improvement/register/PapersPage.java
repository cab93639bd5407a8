package vn.caitien.app.improvement.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The register of a school: the template {@code improvement/papers}.
 *
 * @param words what is looked for; empty for everything
 * @param empty what stands there instead of years; null where there are papers
 */
public record PapersPage(
        List<Way> ways, String action, String words, List<Year> years, Paging paging, @Nullable Empty empty) {

    /** What has a number of one calendar year. */
    public record Year(int year, String title, Table table) {}
}
