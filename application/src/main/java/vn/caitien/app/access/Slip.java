package vn.caitien.app.access;

import java.util.List;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A link to hand over: the template {@code access/slip}.
 *
 * @param name whom it is for
 * @param until when it opens no longer, in words
 */
public record Slip(
        String title, List<Crumb> crumbs, String name, String sentence, String address, String until, List<Way> ways) {
    /** The link for a phone. */
    public QrCode picture() {
        return QrCode.of(address);
    }
}
