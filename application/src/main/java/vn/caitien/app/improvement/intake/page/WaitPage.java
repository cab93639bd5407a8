package vn.caitien.app.improvement.intake.page;

import java.util.List;
import vn.caitien.app.platform.page.Crumb;

/**
 * A document that is still read: the template {@code improvement/intake/wait}. The page comes anew by itself.
 *
 * @param here its address, for those whose browser does not ask again
 */
public record WaitPage(List<Crumb> crumbs, String what, String how, String here) {}
