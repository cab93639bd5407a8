package vn.caitien.app.school.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A page made of parts: the template {@code school/page}.
 *
 * @param lead a small line above the title; null for none
 * @param ways beside the title
 * @param search where a search leads; null for none
 * @param empty what stands there while there is nothing; null where there is something
 */
public record Page(
        String title, List<Crumb> crumbs, @Nullable String lead, List<Way> ways, @Nullable Search search,
        List<Part> parts, @Nullable Empty empty) {

    /** A search within the page. */
    public record Search(String action, String label, String words) {}

    static Page of(String title, List<Crumb> crumbs, @Nullable String lead, List<Way> ways, List<Part> parts) {
        return new Page(title, crumbs, lead, ways, null, parts, null);
    }
}
