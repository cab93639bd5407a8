package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The tasks that one item of a plan proposes: the template {@code work/proposed}.
 *
 * @param lead which item of how many
 * @param item what it is called
 * @param words the column of the plan they were read from; null where it is empty
 * @param had the address of the tasks the item has already
 * @param parts empty where nothing could be read
 * @param ways to the item before and the one after
 */
public record ProposedPage(String title, List<Crumb> crumbs, String lead, String item, @Nullable String words, String had,
        List<Proposing.Part> parts, String action, List<Way> ways, List<Field> problems, @Nullable Refusal refusal) {}
