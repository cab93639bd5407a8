package vn.caitien.app.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The people of a school or of the installation: the template {@code access/people}.
 *
 * @param lead above the title
 * @param base of the addresses below it
 * @param search what was looked for; null where everyone is listed
 * @param paging null where everyone is listed
 */
public record PeoplePage(
        String title, @Nullable String lead, String base, List<Way> ways, @Nullable String search, Table table,
        @Nullable Paging paging, List<Invited> invitations, List<Handed> delegations) {
    /**
     * Someone who has not come yet.
     *
     * @param again whether the link can be handed out anew
     */
    public record Invited(UUID id, int version, String name, String words, boolean again) {}

    /**
     * A role handed over.
     *
     * @param own whether who looks at it gave it
     */
    public record Handed(UUID id, String words, boolean own) {}
}
