package vn.caitien.app.improvement.register;

import java.util.List;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Way;

/**
 * One paper: the template {@code improvement/paper}.
 *
 * @param facts what is known of it
 * @param sent to whom it went, a line each
 * @param ways to its plan, and to write down a sending
 */
public record PaperPage(String title, List<Crumb> crumbs, List<String> facts, List<String> sent, List<Way> ways) {}
