package vn.caitien.app.work.reminding;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * The school someone is told of.
 *
 * @param site the address of the pages; null where what is told may carry no links
 */
record Place(SchoolId school, String name, @Nullable URI site) {
    /** The address of a page of the school, such as {@code /work}; null where there are no links. */
    @Nullable String at(String path) {
        return site == null ? null : site.toString().replaceAll("/+$", "") + "/schools/" + school + path;
    }
}
