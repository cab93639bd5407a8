package vn.caitien.app.work.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Way;

/** What is open of the plans that are carried out, for the first page: the template {@code work/state/waiting}. */
public record WaitingPage(List<Open> open) {

    /**
     * Some that are open.
     *
     * @param id of the part of the page
     * @param title how many there are
     * @param some the oldest first
     * @param plan whose they are; null where only one is carried out
     * @param all the way to all of them; null where {@code some} are all
     */
    public record Open(String id, String title, @Nullable String plan, List<One> some, @Nullable Way all) {}

    /**
     * One of them.
     *
     * @param act what the reader may do about it; null for nothing
     */
    public record One(Way way, String since, @Nullable Way act) {}
}
