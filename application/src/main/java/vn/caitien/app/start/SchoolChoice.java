package vn.caitien.app.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The schools someone may go into: the template {@code start/choice}.
 *
 * @param title of the page
 * @param schools theirs, by name
 * @param ways to what is of the whole installation
 * @param empty what stands there while there is none; null where there is one
 */
public record SchoolChoice(String title, List<Entry> schools, List<Way> ways, @Nullable Empty empty) {
    /**
     * One school.
     *
     * @param roles what they are there
     */
    public record Entry(String name, String roles, String address) {}
}
