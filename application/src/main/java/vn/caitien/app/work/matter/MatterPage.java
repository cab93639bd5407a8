package vn.caitien.app.work.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Remark;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One thing that goes with the work of a plan: the template {@code work/matter/one}.
 *
 * @param facts what is known of it
 * @param talk what was said and done, the earliest first
 * @param talked the heading of that
 * @param form what the reader may say now; null for nothing
 * @param share what is copied into the chat of a group; null where there is nothing to tell
 */
public record MatterPage(String title, List<Crumb> crumbs, Chip chip, List<Way> ways, List<String> facts, String talked,
        List<Remark> talk, @Nullable Form form, @Nullable String share) {}
