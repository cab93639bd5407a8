package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What one person has to do: the template {@code work/mine}.
 *
 * @param person whose reports are shown that wait on this device
 * @param groups what is late, due soon, later; empty ones are left out
 * @param plans of this year whose work there is to look at
 * @param empty what stands there when nothing is to be done; null where something is
 */
public record MyWorkPage(String title, String person, String lead, List<Group> groups, List<Way> plans, @Nullable Empty empty) {
    /** Tasks that are alike near. */
    public record Group(String id, String name, List<Todo> todos) {}

    /**
     * A task.
     *
     * @param day by when; null where no day is known
     * @param distance how long till then; null where no day is known, or it has passed
     */
    public record Todo(@Nullable String day, @Nullable String distance, String what, String address, String of, Chip chip, Way report) {}
}
