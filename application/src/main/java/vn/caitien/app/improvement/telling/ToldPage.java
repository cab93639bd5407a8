package vn.caitien.app.improvement.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.QrCode;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * Who was told of a plan: the template {@code improvement/telling/told}.
 *
 * @param lead the plan's number and day, in a small line above the title
 * @param count how many of how many were told, in a sentence
 * @param untold the names of those who were not
 * @param table a row for each telling, the latest first; null where there is none
 * @param empty what stands there instead; null where there are some
 */
public record ToldPage(
        String title, List<Crumb> crumbs, String lead, List<Way> ways, List<Way> papers, String count, List<String> untold,
        Share share, @Nullable Table table, Paging paging, @Nullable Empty empty) {

    /** What is copied into the chat of a group, and the same link for a phone. */
    public record Share(String words, QrCode picture) {}
}
