package vn.caitien.app.evidence.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What should be looked at again in a year.
 *
 * @param empty null where there is something
 * @param links that addresses can be asked whether they answer; null where there are none
 * @param asked that they were; null where they were not
 */
public record HealthPage(List<Way> tabs, String action, String year, List<Option> years, List<Group> groups, @Nullable Empty empty,
        @Nullable String links, @Nullable String asked) {
    /**
     * Notices of one kind.
     *
     * @param more how many are not shown; null where all are
     */
    public record Group(String title, String why, List<Line> lines, @Nullable String more) {}

    /**
     * One notice.
     *
     * @param address where it leads; null where nowhere
     */
    public record Line(String name, @Nullable String address, String words) {}
}
