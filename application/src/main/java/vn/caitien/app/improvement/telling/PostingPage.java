package vn.caitien.app.improvement.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One posting: the template {@code improvement/telling/posting}.
 *
 * @param due that its last day is past; null while it is not
 * @param facts what is known of it
 * @param minutes of its posting and of its end, as files
 */
public record PostingPage(
        String title, List<Crumb> crumbs, Chip chip, List<Way> ways, @Nullable String due, List<String> facts, List<Way> minutes) {}
