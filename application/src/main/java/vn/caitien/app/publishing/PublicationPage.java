package vn.caitien.app.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What a school decided about its page: the template {@code publishing/publication}.
 *
 * @param next what to do now
 * @param address of the page in full; null where none was chosen
 * @param facts what is shown, whom readers may ask, which addresses lead here
 * @param plans those that are issued; null where there are none
 */
public record PublicationPage(
        List<Crumb> crumbs, Chip state, String next, List<Way> ways, @Nullable Way address, List<String> facts,
        @Nullable Table plans) {}
