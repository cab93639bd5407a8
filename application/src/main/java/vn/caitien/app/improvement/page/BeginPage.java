package vn.caitien.app.improvement.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;

/**
 * Where a new plan begins: the template {@code improvement/begin}.
 *
 * @param address of this page, to which what is begun is sent
 * @param years to choose from, the newest first
 * @param year the one chosen
 * @param there plans the year has already
 * @param starts with another plan, the likeliest first
 * @param lasting for how many years, for a plan of several
 * @param others plans of other years, none of them likely
 */
public record BeginPage(
        String address, String plans, List<Option> years, String year, List<Way> there, List<Start> starts, Field lasting,
        Way file, List<Way> others) {

    /**
     * A way to begin.
     *
     * @param sentence what will happen
     * @param way null for what begins with a button of its own
     */
    public record Start(String name, String sentence, @Nullable Way way) {}
}
