package vn.caitien.app.improvement.search.page;

import java.util.List;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.platform.page.parts.Option;

/**
 * Plans to tick, so as to see them side by side: the template {@code improvement/search/choose}.
 *
 * @param action the address that shows them
 */
public record SideChoice(String action, List<Option> plans) {
    /** At most so many stand side by side. */
    public static final int MOST = 4;

    /** Among these plans, by their ids. */
    public static SideChoice of(Reader reader, List<Option> plans) {
        return new SideChoice(reader.at("/side"), plans);
    }

    /** Whether there is anything to compare. */
    public boolean any() {
        return plans.size() > 1;
    }
}
